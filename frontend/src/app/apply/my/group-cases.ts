import type { CaseCard } from '#shared/api/case';

export interface CaseGroups {
  /** Wait for the applicant, the nearest deadline first. */
  readonly toMend: readonly CaseCard[];
  readonly running: readonly CaseCard[];
  readonly ended: readonly CaseCard[];
}

/** Own cases as one wants to see them: what waits for oneself first. */
export function groupCases(cases: readonly CaseCard[]): CaseGroups {
  const toMend = cases.filter(({ status }) => status === 'correcting');
  return {
    toMend: toMend.toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999')),
    running: cases.filter(({ status }) => status === 'submitted' || status === 'inProgress'),
    ended: cases.filter(({ status }) => status === 'ended'),
  };
}
