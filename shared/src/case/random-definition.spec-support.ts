import * as fc from 'fast-check';
import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import type { Commitment } from '#shared/definition/commitment';
import type { Chain, MainStep } from '#shared/definition/chain';
import type { ClockRule } from '#shared/definition/clock-rule';
import type { Definition } from '#shared/definition/definition';
import type { Intake } from '#shared/definition/intake';
import type { LaneStep } from '#shared/definition/step/joint';
import type { EndKind } from '#shared/definition/step/plain-steps';
import type { TaskStep } from '#shared/definition/step/task';

export const GOLDEN = food as unknown as Definition;
export const RANDOM_POSTS = ['a.one', 'a.two', 'a.three'];

const text = (zh: string) => ({ zh });
const ENDS = ['granted', 'refused'] as const;
const REVIEW = 'review' as const;

const KINDS = [
  'task',
  'task',
  'task',
  'route',
  'notify',
  'certificate',
  'decide',
  'lookUp',
  'applicant',
  'procedure',
  'handover',
  'joint',
] as const;

const plan = fc.record({
  kind: fc.constantFrom(...KINDS),
  mode: fc.constantFrom('any', 'all', 'sequence', 'ratio', 'crew'),
  heads: fc.constantFrom(undefined, 2, 3),
  posts: fc.subarray(RANDOM_POSTS, { minLength: 1 }),
  far: fc.nat(20),
  decides: fc.boolean(),
  correct: fc.boolean(),
  limit: fc.boolean(),
  powers: fc.boolean(),
  countersign: fc.boolean(),
  set: fc.boolean(),
  approved: fc.boolean(),
  rule: fc.constantFrom('all', 'any', 'quorum'),
  lanes: fc.array(
    fc.record({
      kinds: fc.array(fc.constantFrom('task', 'applicant', 'procedure', 'decide'), { minLength: 1, maxLength: 2 }),
      silent: fc.boolean(),
    }),
    { minLength: 2, maxLength: 3 },
  ),
});
type Plan = typeof plan extends fc.Arbitrary<infer P> ? P : never;

/** A chain of every kind of step: some way out of each leads forward, others anywhere. */
export const randomDefinition: fc.Arbitrary<Definition> = fc
  .record({
    plans: fc.array(plan, { minLength: 1, maxLength: 6 }),
    after: fc.option(fc.array(plan, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    intake: fc.constantFrom('accept', 'accept', 'returnAndResubmit', 'onTheSpot'),
    silent: fc.boolean(),
  })
  .map(({ plans, after, intake, silent }) => definitionOf(plans, after, intake as Intake['mode'], silent));

function definitionOf(
  plans: readonly Plan[],
  after: readonly Plan[] | undefined,
  mode: Intake['mode'],
  silent: boolean,
): Definition {
  const chain: Chain = {
    intake: intakeOf(mode),
    steps: [...stepsOf(plans, 's', ENDS), ...endSteps()],
    withdrawn: 'withdrawn',
    supervisors: ['hall.clerk'],
    ...(after && {
      aftercare: {
        ...{ name: text('事后核查'), entry: 'f0' },
        steps: [...stepsOf(after, 'f', ['fit', 'unfit']), end('fit', 'ended'), end('unfit', 'revoked')],
      },
    }),
  };
  const entry = chain.steps[0]!.key;
  return {
    ...GOLDEN,
    chain,
    commitments: [promise(entry), later],
    materials: GOLDEN.materials.map((material) =>
      material.key === 'layout' ? { ...material, necessity: 'deferrable' as const, deferredBy: 'later' } : material,
    ),
    clocks: [...GOLDEN.clocks.map(extendedByAnybody), ...(silent ? [silentGrant] : [])],
  };
}

function intakeOf(mode: Intake['mode']): Intake {
  if (mode !== 'accept') return { mode, first: 's0', returned: 'returned', legalBasis: [] };
  return { ...GOLDEN.chain.intake, mode: 'accept', accepted: 's0', referred: 'referred' } as Intake;
}

function end(key: string, kind: EndKind): MainStep {
  return { key, kind: 'end', end: kind, name: text(key), stage: 'decision' };
}

function endSteps(): MainStep[] {
  const own = GOLDEN.chain.steps.filter((step) => step.kind === 'end');
  const more = [end('returned', 'returned'), end('referred', 'referred'), end('lapsed', 'ended')];
  return [...own, ...more.filter(({ key }) => !own.some((known) => known.key === key))];
}

const promise = (entry: string): Commitment => ({
  ...{ key: 'promise', kind: 'permit', name: text('告知承诺'), text: text('我承诺'), withdrawnTo: entry },
  ...{ consequence: text('撤销'), legalBasis: GOLDEN.basics.legalBasis },
});
const later: Commitment = {
  ...{ key: 'later', kind: 'later', name: text('容缺'), text: text('我会补交'), lapsed: 'lapsed' },
  ...{ supplyWithin: { n: 10, unit: 'workingDay' }, consequence: text('终止'), legalBasis: GOLDEN.basics.legalBasis },
};
const silentGrant: ClockRule = {
  ...{ key: 'silent', kind: 'legal', name: text('默示'), from: 'submitted', to: 'decided', firstDay: 'next' },
  ...{ limit: { n: 15, unit: 'workingDay' }, legalBasis: GOLDEN.basics.legalBasis },
  onExpiry: { effect: 'deemedGranted', next: 'granted', legalBasis: GOLDEN.basics.legalBasis },
};

type Ends = readonly [string, string];

function stepsOf(plans: readonly Plan[], prefix: string, ends: Ends): MainStep[] {
  const keyOf = (index: number): string => (index < plans.length ? `${prefix}${index}` : ends[index % 2]!);
  return plans.map((one, index) =>
    stepOf(one, `${prefix}${index}`, keyOf(index + 1), keyOf(one.far % (plans.length + 2)), keyOf, index),
  );
}

function stepOf(
  one: Plan,
  key: string,
  next: string,
  far: string,
  keyOf: (index: number) => string,
  index: number,
): MainStep {
  const base = { key, name: text(key), stage: REVIEW };
  switch (one.kind) {
    case 'route':
      return {
        ...{ ...base, kind: 'route', otherwise: keyOf(index + 1 + (one.far % 2)) },
        branches: [{ when: 'form.seats > 20.0', label: text('大'), next }],
      };
    case 'notify':
      return { ...base, kind: 'notify', message: text('{{applicant}}，{{item}}'), next };
    case 'certificate':
      return { ...base, kind: 'automatic', action: { kind: 'issueCertificate', result: 'foodLicence' }, next };
    case 'decide': {
      const decided = {
        kind: 'decide',
        outcome: 'computed',
        label: text('准予'),
        tone: 'favourable',
        reason: text('全部通过'),
      } as const;
      return { ...base, kind: 'automatic', action: decided, next };
    }
    case 'lookUp': {
      const query = { uscc: 'form.uscc' };
      return {
        ...base,
        kind: 'automatic',
        action: { kind: 'lookUp', question: 'business.subject', query, failed: keyOf(index + 1 + (one.far % 2)) },
        next,
      };
    }
    case 'applicant':
      return applicantStep(one, base, next, far);
    case 'procedure':
      return {
        ...staffed(one, base, next, far),
        kind: 'procedure',
        ground: 'expertReview',
        notice: 'acceptance',
        limit: { n: 5, unit: 'workingDay' },
      };
    case 'handover':
      return {
        ...staffed(one, base, next, far),
        kind: 'handover',
        direction: 'up',
        organ: text('上级'),
        limit: { n: 5, unit: 'workingDay' },
      };
    case 'joint':
      return {
        ...{ ...base, kind: 'joint', lead: `${key}l0`, rule: one.rule as 'all' },
        ...(one.rule === 'quorum' && { quorum: 2 }),
        lanes: one.lanes.map((lane, at) => laneOf(one, lane, `${key}l${at}`)),
        ...{ consented: next, refused: refusedEnd(key) },
      };
    default:
      return task(one, base, next, far);
  }
}

/** In the aftercare there is no refusal: a panel that refuses finds it unfit. */
function refusedEnd(key: string): string {
  return key.startsWith('f') ? 'unfit' : 'refused';
}

type Base = { readonly key: string; readonly name: { readonly zh: string }; readonly stage: 'review' };

function staffed(one: Plan, base: Base, next: string, far: string) {
  const outcome = (key: string, to: string) => ({
    ...{ key, label: text(key), next: to },
    tone: 'neutral' as const,
    reason: 'optional' as const,
  });
  return {
    ...{ ...base, posts: one.posts, decides: one.decides },
    outcomes: [outcome('forward', next), outcome('anywhere', far)],
    may: {
      correct: one.correct,
      ...(one.powers && {
        ...{ transfer: ['a.two'], delegate: ['a.three'], cosign: ['hall.clerk'], consult: ['market.reviewer'] },
        ...{ extend: ['legal'], returnTo: [base.key === 's0' ? 's1' : 's0'] },
      }),
    },
  };
}

function task(one: Plan, base: Base, next: string, far: string): TaskStep {
  const mode = one.mode as TaskStep['mode'];
  return {
    ...{ ...staffed(one, base, next, far), kind: 'task', mode },
    ...(one.heads !== undefined && (mode === 'all' || mode === 'ratio') && { heads: one.heads }),
    ...(mode === 'ratio' && { ratio: { share: 0.6, otherwise: 'anywhere' } }),
    ...(mode === 'crew' && { crew: { min: 2, lead: one.posts[0]!, countersign: one.countersign } }),
    ...(one.limit && { limit: { n: 2, unit: 'workingDay' as const } }),
  };
}

function applicantStep(one: Plan, base: Base, next: string, far: string): MainStep & LaneStep {
  const limit = { n: 5, unit: 'workingDay' as const };
  return {
    ...{ ...base, kind: 'applicant', act: 'confirm', message: text('请确认') },
    deadline: one.set
      ? { kind: 'set', by: one.posts[0]!, max: limit, ...(one.approved && { approvedBy: 'market.chief' }) }
      : { kind: 'fixed', limit },
    outcomes: [
      { key: 'forward', label: text('确认'), next },
      { key: 'anywhere', label: text('异议'), next: far },
    ],
    silence: { next, legalBasis: [] },
  };
}

function laneOf(one: Plan, lane: Plan['lanes'][number], key: string) {
  const ends = [`${key}yes`, `${key}no`, `${key}if`] as const;
  const keyOf = (index: number): string => (index < lane.kinds.length ? `${key}x${index}` : ends[0]);
  const steps = lane.kinds.map((kind, index): LaneStep => {
    const base = { key: keyOf(index), name: text(keyOf(index)), stage: REVIEW };
    const next = keyOf(index + 1);
    if (kind === 'task') return task({ ...one, decides: false }, base, next, ends[1 + (one.far % 2)]!);
    const made = stepOf({ ...one, kind: kind as 'applicant', decides: false }, base.key, next, ends[1]!, keyOf, index);
    return made as LaneStep;
  });
  const laneEnd = (end: string, result: 'consent' | 'refuse' | 'consentWithConditions'): LaneStep => ({
    ...{ key: end, kind: 'laneEnd', result, name: text(end), stage: REVIEW },
  });
  return {
    ...{ key, name: text(key), organ: text(key), entry: keyOf(0), limit: { n: 5, unit: 'workingDay' as const } },
    steps: [
      ...steps,
      laneEnd(ends[0], 'consent'),
      laneEnd(ends[1], 'refuse'),
      laneEnd(ends[2], 'consentWithConditions'),
    ],
    ...(lane.silent && { onTimeout: { result: 'consent' as const, legalBasis: GOLDEN.basics.legalBasis } }),
    legalBasis: GOLDEN.basics.legalBasis,
  };
}

/** Any of the made-up posts may add time, not only the head of the golden item. */
function extendedByAnybody(clock: ClockRule): ClockRule {
  if (clock.extension === undefined) return clock;
  const { post: _post, ...extension } = clock.extension;
  return { ...clock, extension };
}
