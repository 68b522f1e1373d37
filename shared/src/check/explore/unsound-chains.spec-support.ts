import { GOLDEN } from '#shared/case/random-case.spec-support';
import { smallDefinition, taskStep, text } from '#shared/case/small-case.spec-support';
import type { Chain, MainStep } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { Lane, LaneStep } from '#shared/definition/step/joint';

/** A chain that somebody could write, and that never lets some case end. */
export interface UnsoundChain {
  readonly what: string;
  readonly definition: Definition;
  /** Code and step of what must be found. */
  readonly findings: readonly string[];
}

const base = (key: string) => ({ key, name: text(key), stage: 'review' as const });
const notify = (key: string, next: string): MainStep => ({ ...base(key), kind: 'notify', message: text('好'), next });
const law = GOLDEN.basics.legalBasis;

/** A task whose outcomes lead so: `{yes: 'granted'}`. */
const task = (key: string, ways: Readonly<Record<string, string>>, more: Parameters<typeof taskStep>[2] = {}) =>
  taskStep(key, 'granted', {
    outcomes: Object.entries(ways).map(([outcome, next]) => ({
      ...{ key: outcome, label: text(outcome), next },
      ...({ tone: 'neutral', reason: 'optional' } as const),
    })),
    ...more,
  });

const fork = (key: string, when: string, next: string, otherwise: string): MainStep => ({
  ...base(key),
  ...{ kind: 'route', branches: [{ when, label: text('是'), next }], otherwise },
});

const ask = (key: string, done: string, silent: string): MainStep => ({
  ...base(key),
  ...{ kind: 'applicant', act: 'confirm', message: text('请确认') },
  deadline: { kind: 'fixed', limit: { n: 5, unit: 'workingDay' } },
  outcomes: [{ key: 'done', label: text('好'), next: done }],
  silence: { next: silent, legalBasis: law },
});

const lookUp = (key: string, next: string, failed: string): MainStep => ({
  ...base(key),
  ...{ kind: 'automatic', next },
  action: { kind: 'lookUp', question: 'business.subject', query: { uscc: 'form.uscc' }, failed },
});

const lane = (key: string, steps: readonly LaneStep[]): Lane => ({
  ...{ key, name: text(key), organ: text(key), entry: steps[0]!.key, limit: { n: 5, unit: 'workingDay' } },
  steps: [...steps],
  legalBasis: law,
});

const laneEnd = (key: string, result: 'consent' | 'refuse'): LaneStep => ({ ...base(key), kind: 'laneEnd', result });
const good = lane('left', [task('leftWork', { ok: 'leftYes' }), laneEnd('leftYes', 'consent')]);

const joint = (lanes: readonly Lane[], consented: string, refused: string): MainStep => ({
  ...base('panel'),
  ...{ kind: 'joint', rule: 'all', lead: lanes[0]!.key, lanes: [...lanes], consented, refused },
});

/** A small item without what leads cases on by itself, but for what is given. */
function item(steps: readonly MainStep[], more: Partial<Definition> = {}, chain: Partial<Chain> = {}): Definition {
  const clocks = GOLDEN.clocks.map(({ onExpiry: _, ...clock }) => clock);
  const { scenarios: _, situations: __, ...made } = smallDefinition(steps, chain);
  return { ...made, clocks, commitments: [], ...more };
}

const trap = task('trap', { again: 'trap' });

export const UNSOUND_CHAINS: readonly UnsoundChain[] = [
  {
    what: 'a task that only leads back to itself',
    definition: item([task('look', { go: 'trap', yes: 'granted' }), trap]),
    findings: ['STEP.NO_END trap'],
  },
  {
    what: 'a fork that sends everybody round',
    definition: item([
      task('look', { go: 'fork' }),
      fork('fork', 'form.seats > 25.0 && form.seats < 20.0', 'granted', 'look'),
    ]),
    findings: ['CHAIN.STRANDED look'],
  },
  {
    what: 'a fork that sends small restaurants round',
    definition: item([task('look', { go: 'fork' }), fork('fork', 'form.seats > 20.0', 'granted', 'look')]),
    findings: ['CHAIN.STRANDED look'],
  },
  {
    what: 'forks of the platform that go round by themselves for small restaurants',
    definition: item([
      task('look', { go: 'fork', yes: 'granted' }),
      fork('fork', 'form.seats > 20.0', 'granted', 'tell'),
      notify('tell', 'fork'),
    ]),
    // The fork is passed once before its answer is known: the circle begins behind it.
    findings: ['STEP.CIRCLE tell'],
  },
  {
    what: 'notices that go round',
    definition: item([task('look', { go: 'one', yes: 'granted' }), notify('one', 'two'), notify('two', 'one')]),
    findings: ['STEP.NO_END one'],
  },
  {
    what: 'a lane that never ends',
    definition: item([
      joint(
        [
          good,
          lane('right', [
            task('rightWork', { ok: 'rightYes', more: 'rightMore' }),
            task('rightMore', { again: 'rightMore' }),
            laneEnd('rightYes', 'consent'),
          ]),
        ],
        'granted',
        'refused',
      ),
    ]),
    findings: ['STEP.NO_END rightMore'],
  },
  {
    what: 'a panel that is never consented to, and begins anew',
    definition: item([
      joint(
        [good, lane('right', [task('rightWork', { no: 'rightNo' }), laneEnd('rightNo', 'refuse')])],
        'granted',
        'panel',
      ),
    ]),
    findings: ['CHAIN.STRANDED panel'],
  },
  {
    what: 'a register that does not answer, and a circle then',
    definition: item([lookUp('find', 'granted', 'wait'), task('wait', { on: 'talk' }), task('talk', { back: 'wait' })]),
    findings: ['STEP.NO_END wait'],
  },
  {
    what: 'two tasks that only give back to each other',
    definition: item([
      task('first', { on: 'second', yes: 'granted' }),
      task('second', { on: 'third' }),
      task('third', { on: 'second' }, { may: { returnTo: ['second'] } }),
    ]),
    findings: ['STEP.NO_END third'],
  },
  {
    what: 'an applicant whose silence asks him again, as does his answer',
    definition: item([task('look', { go: 'ask', yes: 'granted' }), ask('ask', 'ask', 'ask')]),
    findings: ['STEP.NO_END ask'],
  },
  {
    what: 'a situation that begins in a trap',
    definition: item([task('look', { yes: 'granted' }), trap], {
      situations: [
        { key: 'large', name: text('大'), when: 'form.seats > 20.0', entry: 'trap' },
        { key: 'small', name: text('小'), when: 'form.seats <= 20.0' },
      ],
    }),
    findings: ['STEP.NO_END trap'],
  },
  {
    what: 'a promise taken back, into a trap',
    definition: item([task('look', { yes: 'granted' }), trap], {
      commitments: [
        {
          ...{ key: 'promise', kind: 'permit', name: text('承诺'), text: text('我承诺') },
          ...{ withdrawnTo: 'trap', consequence: text('撤销'), legalBasis: law },
        },
      ],
    }),
    findings: ['STEP.NO_END trap'],
  },
  {
    what: 'a limit that ends in a trap',
    definition: item([task('look', { yes: 'granted' }), trap], {
      clocks: [
        {
          ...{ key: 'legal', kind: 'legal', name: text('法定'), from: 'submitted', to: 'decided', firstDay: 'next' },
          ...{ limit: { n: 10, unit: 'workingDay' }, legalBasis: law },
          onExpiry: { effect: 'deemedGranted', next: 'trap', legalBasis: law },
        },
      ],
    }),
    findings: ['STEP.NO_END trap'],
  },
  {
    what: 'an aftercare that is never over',
    definition: item(
      [task('look', { yes: 'granted' })],
      {},
      {
        aftercare: {
          ...{ name: text('核查'), entry: 'check' },
          steps: [
            task('check', { again: 'check' }),
            { ...base('checked'), stage: 'delivery', kind: 'end', end: 'ended' },
          ],
        },
      },
    ),
    findings: ['STEP.NO_END check'],
  },
  {
    what: 'a fork that asks for an outcome which nobody can change any more',
    definition: item([
      task('first', { yes: 'second', no: 'second' }),
      task('second', { go: 'fork' }),
      fork('fork', 'step.first.outcome == "yes"', 'granted', 'second'),
    ]),
    findings: ['CHAIN.STRANDED second'],
  },
  {
    what: 'silence into a trap, behind a lane that is over by silence too, both together longer than the legal limit',
    definition: item(
      [
        joint(
          [
            good,
            {
              ...lane('right', [
                task('rightWork', { further: 'rightMore' }),
                task('rightMore', { no: 'rightNo' }),
                laneEnd('rightNo', 'refuse'),
              ]),
              onTimeout: { result: 'refuse', legalBasis: law },
            },
          ],
          'granted',
          'asked',
        ),
        ask('asked', 'granted', 'turn'),
        notify('turn', 'turn'),
      ],
      {
        clocks: [
          {
            ...{ key: 'legal', kind: 'legal', name: text('法定'), from: 'submitted', to: 'decided', firstDay: 'next' },
            ...{ limit: { n: 10, unit: 'workingDay' }, legalBasis: law },
            onExpiry: { effect: 'deemedGranted', next: 'granted', legalBasis: law },
          },
        ],
      },
    ),
    findings: ['STEP.NO_END turn'],
  },
];
