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
  intake: { mode: 'accept', accepted: 'documents' },
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
  ({
    state: { submittedAt: '2026-11-10T02:00:00.000Z', steps: [], visits: [], trace: {}, ...state },
    events,
  }) as unknown as CaseView;
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
    const shown = view({
      status: 'inProgress',
      acceptedAt: '2026-11-16T02:00:00.000Z',
      steps: [{ key: 'inspect', since: '2026-11-17T02:00:00.000Z' }],
      visits: [
        { key: 'documents', from: '2026-11-16T02:00:00.000Z', to: '2026-11-17T02:00:00.000Z' },
        { key: 'inspect', from: '2026-11-17T02:00:00.000Z' },
      ],
    });
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
    const shown = view({
      ...{ status: 'ended', acceptedAt: 'x', endedAt: 'y', end: { step: 'refused', kind: 'refused' } },
      visits: [{ key: 'documents', from: '2026-11-16T02:00:00.000Z', to: '2026-11-16T03:00:00.000Z' }],
    });
    expect(told(shown)).toEqual(['submitted done', 'acceptance done', 'documents done', 'end done']);
  });

  it('knows no acceptance where the item knows none', () => {
    const chain = { ...CHAIN, intake: { mode: 'onTheSpot', first: 'decide' } } as unknown as Chain;
    const shown = progressSteps(
      view({ status: 'ended', acceptedAt: 'x', endedAt: 'y', end: { step: 'granted' } }),
      chain,
    );
    expect(shown.map(({ key }) => key)).toEqual(['submitted', 'end']);
  });

  it('shows the lanes of a joint step under it, each with what it says or where it stands', () => {
    const lane = (key: string) => ({ key, name: { zh: key }, organ: { zh: key }, steps: [task(`${key}Look`, 'done')] });
    const joint = {
      kind: 'joint',
      key: 'together',
      name: { zh: '联审' },
      lanes: [lane('fire'), lane('plan'), lane('no')],
    };
    const chain = { ...CHAIN, steps: [joint, ...CHAIN.steps] } as unknown as Chain;
    const within = (key: string) => ({ joint: 'together', lane: key });
    const shown = progressSteps(
      view(
        {
          ...{ status: 'inProgress', acceptedAt: '2026-11-16T02:00:00.000Z' },
          steps: [{ key: 'together' }, { key: 'planLook', within: within('plan'), due: '2026-11-20' }],
          visits: [
            { key: 'together', from: '2026-11-16T02:00:00.000Z' },
            {
              key: 'fireLook',
              from: '2026-11-16T02:00:00.000Z',
              to: '2026-11-17T02:00:00.000Z',
              within: within('fire'),
            },
            { key: 'planLook', from: '2026-11-16T02:00:00.000Z', within: within('plan') },
          ],
        },
        [{ kind: 'laneEnded', at: '2026-11-17T02:00:00.000Z', within: within('fire'), result: 'consent' }],
      ),
      chain,
    ).find(({ key }) => key === 'together');
    expect(shown?.state).toBe('now');
    expect(shown?.lanes?.map(({ key, result, step, due }) => [key, result ?? step?.zh, due])).toEqual([
      ['fire', 'consent', undefined],
      ['plan', 'planLook', '2026-11-20'],
    ]);
  });
});
