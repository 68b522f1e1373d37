import type { CaseCard } from '#shared/api/case';
import { groupCases } from './group-cases';

const card = (id: string, status: CaseCard['status'], due?: string) =>
  ({ id, status, ...(due && { due }) }) as CaseCard;

describe('groupCases', () => {
  it('puts what waits for the applicant first, the nearest deadline on top', () => {
    const groups = groupCases([
      card('a', 'ended'),
      card('b', 'correcting', '2026-12-04'),
      card('c', 'submitted'),
      card('d', 'correcting', '2026-11-30'),
      card('e', 'inProgress'),
    ]);
    expect(groups.toMend.map(({ id }) => id)).toEqual(['d', 'b']);
    expect(groups.running.map(({ id }) => id)).toEqual(['c', 'e']);
    expect(groups.ended.map(({ id }) => id)).toEqual(['a']);
  });
});
