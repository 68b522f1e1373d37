import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import { SAMPLE } from '../../form-view/testing/sample';
import { arisenIn, mendedAnswers, openCorrection, openIssues } from './correction-form';

const SERVICE = { definition: { form: SAMPLE } } as unknown as ServiceView;

function opened(field: string) {
  const view = {
    state: {
      answers: { name: '林晓梅', projects: ['hot'], total: 30, kitchen: 36, managers: [{ name: '甲' }] },
      applicant: { account: 'lin', name: '林晓梅' },
      correction: { places: [{ field, reason: '不符' }], due: '2026-11-30' },
    },
    calendar: [],
    ledger: { asOf: '2026-11-24T02:00:00.000Z' },
  } as unknown as CaseView;
  return openCorrection(view, SERVICE);
}

describe('A correction', () => {
  it('hands back the told places only, whole and only where they changed', () => {
    const form = opened('total');
    expect<unknown>(mendedAnswers(form)).toEqual({});
    form.session.answer('/total', 40);
    form.session.answer('/kitchen', 20);
    expect<unknown>(mendedAnswers(form)).toEqual({ total: 40 });
  });

  it('opens what mending brings up, and nothing else', () => {
    const form = opened('projects');
    expect(arisenIn(form)).toEqual([]);
    form.session.answer('/projects', ['hot', 'cold']);
    expect(arisenIn(form).map(({ key }) => key)).toEqual(['coldRoom', 'coldArea']);
    expect(openIssues(form).map(({ pointer }) => pointer)).toEqual(['/coldRoom']);
    form.session.answer('/coldRoom', true);
    expect(openIssues(form)).toEqual([]);
    expect<unknown>(mendedAnswers(form)).toEqual({ projects: ['hot', 'cold'], coldRoom: true });
  });

  it('asks nothing at a locked place, even where the rules would find something', () => {
    const form = opened('total');
    expect(form.session.issues().some(({ pointer }) => pointer === '/kitchen')).toBeTrue();
    expect(openIssues(form)).toEqual([]);
  });

  it('sends null for an answer that was cleared', () => {
    const form = opened('kitchen');
    form.session.answer('/kitchen', undefined);
    expect<unknown>(mendedAnswers(form)).toEqual({ kitchen: null });
  });
});
