import type { CaseView } from '#shared/api/case';
import type { Chain } from '#shared/definition/chain';
import { progressSteps } from './progress-steps';

const task = (key: string, next: string) => ({
  kind: 'task',
  key,
  name: { zh: key },
  outcomes: [
    { key: 'no', tone: 'adverse', next: 'refused' },
    { key: 'yes', tone: 'favourable', next },
  ],
});
const CHAIN = {
  intake: { accepted: 'documents' },
  steps: [
    task('documents', 'fork'),
    { kind: 'route', key: 'fork', name: { zh: 'fork' }, branches: [{ next: 'inspect' }], otherwise: 'decide' },
    task('inspect', 'decide'),
    task('decide', 'granted'),
    { kind: 'end', key: 'granted', name: { zh: '准予' } },
    { kind: 'end', key: 'refused', name: { zh: '不予' } },
  ],
} as unknown as Chain;
const view = (state: object, events: object[] = []) =>
  ({ state: { submittedAt: '2026-11-10T02:00:00.000Z', ...state }, events }) as unknown as CaseView;
const told = (shown: CaseView) => progressSteps(shown, CHAIN).map(({ key, state }) => `${key} ${state}`);

describe('progressSteps', () => {
  it('shows the favourable way ahead of a case that waits for acceptance', () => {
    expect(told(view({ status: 'submitted' }))).toEqual([
      'submitted done',
      'acceptance now',
      'documents later',
      'inspect later',
      'decide later',
      'granted later',
    ]);
  });

  it('marks a correction that waits for the applicant', () => {
    const shown = view({
      status: 'correcting',
      correction: { at: '2026-11-12T02:00:00.000Z', due: '2026-11-19', places: [{}] },
    });
    expect(told(shown).slice(0, 3)).toEqual(['submitted done', 'correction now', 'acceptance later']);
  });

  it('shows what was done, where it stands and what comes', () => {
    const shown = view(
      {
        status: 'inProgress',
        acceptedAt: '2026-11-16T02:00:00.000Z',
        step: { key: 'inspect', since: '2026-11-17T02:00:00.000Z' },
      },
      [
        { kind: 'stepEntered', step: 'documents', at: '2026-11-16T02:00:00.000Z' },
        { kind: 'stepDecided', decision: { step: 'documents' }, at: '2026-11-17T02:00:00.000Z' },
        { kind: 'stepEntered', step: 'inspect', at: '2026-11-17T02:00:00.000Z' },
      ],
    );
    expect(told(shown)).toEqual([
      'submitted done',
      'acceptance done',
      'documents done',
      'inspect now',
      'decide later',
      'granted later',
    ]);
  });

  it('ends with the end that was reached, and nothing after it', () => {
    const shown = view({ status: 'ended', acceptedAt: 'x', endedAt: 'y', end: { step: 'refused', kind: 'refused' } }, [
      { kind: 'stepEntered', step: 'documents', at: '2026-11-16T02:00:00.000Z' },
    ]);
    expect(told(shown)).toEqual(['submitted done', 'acceptance done', 'documents done', 'end done']);
  });
});
