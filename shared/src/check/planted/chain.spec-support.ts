import type { MainStep } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { JointStep, Lane } from '#shared/definition/step/joint';
import type { TaskStep } from '#shared/definition/step/task';
import { decide, staffed, type Planted } from '#shared/check/planted/planted.spec-support';

const base = (key: string) => ({ key, name: { zh: key, en: key }, stage: 'review' as const });

/** A task with outcomes that lead to steps: `{go: 'issue'}`. */
function task(key: string, ways: Readonly<Record<string, string>>, more: Partial<TaskStep> = {}): TaskStep {
  return {
    ...base(key),
    ...{ kind: 'task', posts: ['market.chief'], mode: 'any', limit: { n: 1, unit: 'workingDay' } },
    outcomes: Object.entries(ways).map(([outcome, next]) => ({
      ...{ key: outcome, label: { zh: outcome, en: outcome }, next },
      ...{ tone: 'neutral', reason: 'optional' },
    })),
    ...more,
  };
}

function untimed({ limit: _, ...step }: TaskStep): TaskStep {
  return step;
}

const fork = (key: string, when: string, next: string, otherwise: string): MainStep => ({
  ...base(key),
  ...{ kind: 'route', branches: [{ when, label: { zh: '是', en: 'yes' }, next }], otherwise },
});

const mend = (key: string, done: string, silent: string): MainStep => ({
  ...base(key),
  ...{ kind: 'applicant', act: 'mend', message: { zh: '请补齐。', en: 'Please complete it.' } },
  deadline: { kind: 'fixed', limit: { n: 5, unit: 'workingDay' } },
  outcomes: [{ key: 'done', label: { zh: '补好了', en: 'done' }, next: done }],
  silence: { next: silent, legalBasis: [{ law: { zh: '《某法》', en: 'Some law' }, level: 'statute' }] },
});

/** A lane of one task whose outcomes lead to its ends: `{ok: 'consent'}`. */
function lane(
  key: string,
  results: Readonly<Record<string, 'consent' | 'refuse' | 'work'>>,
  more: Partial<Lane> = {},
): Lane {
  const ends = [...new Set(Object.values(results))].filter((result) => result !== 'work');
  return {
    ...{ key, name: { zh: key, en: key }, organ: { zh: '专家组', en: 'the panel' }, entry: `${key}Work` },
    ...{
      limit: { n: 5, unit: 'workingDay' },
      legalBasis: [{ law: { zh: '《某法》', en: 'Some law' }, level: 'statute' }],
    },
    steps: [
      task(
        `${key}Work`,
        Object.fromEntries(Object.entries(results).map(([outcome, result]) => [outcome, key + nameOf(result)])),
      ),
      ...ends.map((result) => ({ ...base(key + nameOf(result)), kind: 'laneEnd' as const, result })),
    ],
    ...more,
  };
}

const nameOf = (result: string): string => result[0]!.toUpperCase() + result.slice(1);

const joint = (rule: JointStep['rule'], lanes: readonly Lane[], more: Partial<JointStep> = {}): JointStep => ({
  ...base('panel'),
  ...{ kind: 'joint', lead: lanes[0]!.key, lanes: [...lanes], rule, consented: 'issue', refused: 'refused', ...more },
});

/** The decision leads into steps of one's own, the first of them. */
function into(definition: Definition, ...steps: readonly MainStep[]): void {
  definition.chain.steps.push(...steps);
  decide(definition).outcomes[0]!.next = steps[0]!.key;
}

/** Cases that can end no more because of what was answered or decided before, or of a lane that is never over. */
export const PLANTED_CHAIN: readonly Planted[] = [
  {
    what: 'a fork that sends one of two applicants back for ever',
    plant: (d) => into(d, task('look', { go: 'fork' }), fork('fork', 'form.online', 'issue', 'look')),
    findings: ['CHAIN.STRANDED /chain/steps/6'],
  },
  {
    what: 'the same fork, where an officer may end it',
    plant: (d) => into(d, task('look', { go: 'fork', no: 'refused' }), fork('fork', 'form.online', 'issue', 'look')),
    findings: [],
  },
  {
    what: 'two forks that no application passes both',
    plant: (d) =>
      into(
        d,
        task('look', { go: 'one' }),
        fork('one', 'form.sort == "a"', 'two', 'look'),
        fork('two', 'form.sort == "b"', 'issue', 'look'),
      ),
    findings: ['CHAIN.STRANDED /chain/steps/6'],
  },
  {
    what: 'two forks one of which every application passes',
    plant: (d) =>
      into(
        d,
        task('look', { go: 'one' }),
        fork('one', 'form.online', 'issue', 'two'),
        fork('two', '!form.online', 'issue', 'refused'),
      ),
    findings: [],
  },
  {
    what: 'a way back for those who were let through before',
    plant: (d) =>
      into(
        d,
        fork('one', 'form.online', 'look', 'issue'),
        task('look', { go: 'two' }),
        fork('two', '!form.online', 'issue', 'look'),
      ),
    findings: ['CHAIN.STRANDED /chain/steps/7'],
  },
  {
    what: 'a fork that asks for an outcome which cannot change any more',
    plant: (d) =>
      into(
        d,
        task('first', { yes: 'second', no: 'second' }),
        task('second', { go: 'fork' }),
        fork('fork', 'step.first.outcome == "yes"', 'issue', 'second'),
      ),
    findings: ['CHAIN.STRANDED /chain/steps/7'],
  },
  {
    what: 'a fork that asks for an outcome which is decided again',
    plant: (d) =>
      into(
        d,
        task('first', { yes: 'second', no: 'second' }),
        task('second', { go: 'fork' }),
        fork('fork', 'step.first.outcome == "yes"', 'issue', 'first'),
      ),
    findings: [],
  },
  {
    what: 'a fork that an officer can pass who goes back to the step whose outcome it asks for',
    plant: (d) =>
      into(
        d,
        task('first', { yes: 'second', no: 'second' }),
        task('second', { go: 'fork' }, { may: { returnTo: ['first'] } }),
        fork('fork', 'step.first.outcome == "yes"', 'issue', 'second'),
      ),
    findings: [],
  },
  {
    what: 'a lane that an officer may turn in, and leave',
    plant: (d) =>
      into(d, joint('all', [lane('left', { ok: 'consent' }), lane('right', { ok: 'work', yes: 'consent' })])),
    findings: [],
  },
  {
    what: 'lanes of which a part may turn for ever, but a limit ends the case',
    plant: (d) => {
      into(d, mend('ask', 'look', 'refused'), task('look', { again: 'ask', go: 'issue' }));
    },
    findings: [],
  },
  {
    what: 'a lane that must consent and has no way to',
    plant: (d) => into(d, joint('all', [lane('left', { ok: 'consent' }), lane('right', { no: 'refuse' })])),
    findings: ['JOINT.CANNOT_PASS /chain/steps/6/lanes/1'],
  },
  {
    what: 'a panel that asks for more consents than its lanes can give',
    plant: (d) =>
      into(d, joint('quorum', [lane('left', { ok: 'consent' }), lane('right', { no: 'refuse' })], { quorum: 2 })),
    findings: ['JOINT.CANNOT_PASS /chain/steps/6'],
  },
  {
    what: 'a quorum above the number of lanes',
    plant: (d) =>
      into(d, joint('quorum', [lane('left', { ok: 'consent' }), lane('right', { ok: 'consent' })], { quorum: 3 })),
    findings: ['JOINT.CANNOT_PASS /chain/steps/6/quorum'],
  },
  {
    what: 'a panel one of whose lanes can consent, where one is enough',
    plant: (d) =>
      into(d, joint('quorum', [lane('left', { ok: 'consent' }), lane('right', { no: 'refuse' })], { quorum: 1 })),
    findings: [],
  },
  {
    what: 'a silence that leads back to itself',
    plant: (d) => into(d, mend('ask', 'issue', 'ask')),
    findings: ['LOOP.UNBOUNDED /chain/steps/6'],
  },
  {
    what: 'an applicant sent round after the decision with no limit',
    plant: (d) => {
      into(d, mend('ask', 'look', 'refused'), untimed(task('look', { again: 'ask', go: 'issue' })));
      d.clocks = d.clocks.filter(({ to }) => to !== 'delivered');
    },
    findings: ['LOOP.UNBOUNDED /chain/steps/6', 'DELIVERY.LIMIT /clocks'],
  },
  {
    what: 'a review in the post of the decision',
    plant: (d) => {
      d.chain.steps.push(task('look', { go: 'decide' }, { posts: ['market.chief'] }));
      Object.assign(d.chain.intake, { accepted: 'look' });
    },
    surroundings: staffed(1, 1),
    findings: ['STEP.SELF_APPROVAL /chain/steps/0/posts'],
  },
  {
    what: 'a review in the post of the decision, which two people hold',
    plant: (d) => {
      d.chain.steps.push(task('look', { go: 'decide' }, { posts: ['market.chief'] }));
      Object.assign(d.chain.intake, { accepted: 'look' });
    },
    surroundings: staffed(1, 2),
    findings: [],
  },
  {
    what: 'a second decision in the post of the first',
    plant: (d) => into(d, task('again', { yes: 'issue', no: 'refused' }, { posts: ['market.chief'], decides: true })),
    findings: ['STEP.SELF_APPROVAL /chain/steps/6/posts'],
  },
  {
    what: 'a review in the post of the decision, by somebody else',
    plant: (d) => {
      d.chain.steps.push(task('look', { go: 'decide' }, { posts: ['market.chief'] }));
      Object.assign(d.chain.intake, { accepted: 'look' });
      decide(d).who = { otherThan: ['look'] };
    },
    findings: [],
  },
  {
    what: 'a step for somebody else in a post of one',
    plant: (d) => {
      d.chain.steps.push(task('look', { go: 'decide' }, { posts: ['market.chief'] }));
      Object.assign(d.chain.intake, { accepted: 'look' });
      decide(d).who = { otherThan: ['look'] };
    },
    surroundings: staffed(1, 1),
    findings: ['POST.NOBODY_FITS /chain/steps/0/who/otherThan'],
  },
  {
    what: 'a step for the same person who does not hold its post',
    plant: (d) => {
      d.chain.steps.push(task('look', { go: 'decide' }, { posts: ['hall.clerk'] }));
      Object.assign(d.chain.intake, { accepted: 'look' });
      decide(d).who = { sameAs: ['look'] };
    },
    surroundings: staffed(1, 1),
    findings: ['POST.NOBODY_FITS /chain/steps/0/who/sameAs'],
  },
  {
    what: 'more conditions that look back than can be thought through',
    plant: (d) => {
      const keys = Array.from({ length: 18 }, (_, at) => `t${at}`);
      const tasks = keys.map((key, at) => task(key, { yes: keys[at + 1] ?? 'fork', no: keys[at + 1] ?? 'fork' }));
      const when = keys.map((key) => `step.${key}.outcome == "yes"`).join(' && ');
      into(d, ...tasks, fork('fork', when, 'issue', 't0'));
      tasks.forEach((each) => delete each.limit);
    },
    findings: ['CHAIN.NOT_DECIDED /chain undecided'],
  },
];
