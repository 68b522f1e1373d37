import * as fc from 'fast-check';
import { GOLDEN } from '#shared/case/random-case.spec-support';
import { taskStep } from '#shared/case/small-case.spec-support';
import type { Chain, MainStep } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { Lane, LaneStep } from '#shared/definition/step/joint';

const text = (zh: string) => ({ zh });
const base = (key: string) => ({ key, name: text(key), stage: 'review' as const });

const lanePlan = fc.record({
  ways: fc.array(fc.nat(5), { minLength: 2, maxLength: 4 }),
  silent: fc.boolean(),
  when: fc.constantFrom(undefined, undefined, 'form.seats > 20.0'),
});
const plan = fc.record({
  kind: fc.constantFrom('task', 'task', 'task', 'route', 'route', 'applicant', 'notify', 'lookUp', 'joint'),
  ways: fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }),
  count: fc.integer({ min: 1, max: 2 }),
  when: fc.nat(30),
  back: fc.option(fc.nat(5), { nil: undefined }),
  rule: fc.constantFrom('all' as const, 'any' as const),
  lanes: fc.array(lanePlan, { minLength: 2, maxLength: 2 }),
  decides: fc.boolean(),
});
type Plan = typeof plan extends fc.Arbitrary<infer P> ? P : never;

/** A small chain whose ways lead anywhere, seldom to an end: many of them strand somebody. */
export const randomKnot: fc.Arbitrary<Definition> = fc
  .record({
    plans: fc.array(plan, { minLength: 2, maxLength: 5 }),
    accept: fc.boolean(),
    silent: fc.constantFrom(false, false, false, true),
  })
  .map(({ plans, accept, silent }) => {
    // Of registers one is asked at one step only: the search knows no register that answers now and not then.
    const asks = plans.findIndex(({ kind }) => kind === 'lookUp');
    const steps = plans.map((one, index) =>
      stepOf(one.kind === 'lookUp' && index !== asks ? { ...one, kind: 'task' } : one, `s${index}`, plans),
    );
    const intake: Chain['intake'] = accept
      ? ({ ...GOLDEN.chain.intake, accepted: 's0' } as Chain['intake'])
      : { mode: 'onTheSpot', first: 's0', legalBasis: [] };
    const ends = GOLDEN.chain.steps.filter(({ kind }) => kind === 'end');
    const clocks = GOLDEN.clocks.map(({ onExpiry: _, ...clock }) => clock);
    const deemed = { effect: 'deemedGranted', next: 'granted', legalBasis: GOLDEN.basics.legalBasis } as const;
    return {
      ...GOLDEN,
      chain: { intake, withdrawn: 'withdrawn', steps: [...steps, ...ends] },
      clocks: silent
        ? clocks.map((clock) => (clock.kind === 'legal' ? { ...clock, onExpiry: deemed } : clock))
        : clocks,
      commitments: [],
      scenarios: undefined,
    } as Definition;
  });

function stepOf(one: Plan, key: string, plans: readonly Plan[]): MainStep {
  const target = (n: number): string => {
    const at = n % (plans.length + 1);
    return at < plans.length ? `s${at}` : n % 2 === 0 ? 'granted' : 'refused';
  };
  const [first, second, third] = one.ways.map(target) as [string, string, string];
  const outcomes = [first, second].slice(0, one.count).map((next, index) => ({
    ...{ key: ['forward', 'anywhere'][index]!, label: text('好'), next },
    ...({ tone: 'neutral', reason: 'optional' } as const),
  }));
  switch (one.kind) {
    case 'route':
      return {
        ...base(key),
        ...{ kind: 'route', branches: [{ when: conditionOf(one.when, plans), label: text('是'), next: first }] },
        otherwise: second,
      };
    case 'notify':
      return { ...base(key), kind: 'notify', message: text('好'), next: first };
    case 'lookUp':
      return {
        ...base(key),
        ...{ kind: 'automatic', next: first },
        action: { kind: 'lookUp', question: 'business.subject', query: { uscc: 'form.uscc' }, failed: second },
      };
    case 'applicant':
      return {
        ...{ ...base(key), kind: 'applicant', act: 'confirm', message: text('请确认') },
        deadline: { kind: 'fixed', limit: { n: 5, unit: 'workingDay' } },
        outcomes: outcomes.map(({ key: outcome, label, next }) => ({ key: outcome, label, next })),
        silence: { next: third, legalBasis: [] },
      };
    case 'joint':
      return {
        ...{ ...base(key), kind: 'joint', rule: one.rule, lead: `${key}l0`, consented: first, refused: second },
        lanes: one.lanes.map((lane, index) => laneOf(lane, `${key}l${index}`)),
      };
    default: {
      const may = one.back === undefined ? {} : { may: { returnTo: [`s${one.back % plans.length}`] } };
      return taskStep(key, first, { outcomes, decides: one.decides, ...may });
    }
  }
}

/** Over answers, or over what an earlier decision came to. */
function conditionOf(pick: number, plans: readonly Plan[]): string {
  const deciders = plans.flatMap(({ kind }, index) => (kind === 'task' || kind === 'applicant' ? [`s${index}`] : []));
  const decider = deciders[pick % Math.max(1, deciders.length)];
  const all = ['form.seats > 20.0', 'form.seats <= 20.0', 'form.seats > 25.0 && form.seats < 20.0'];
  if (decider !== undefined)
    all.push(
      `step.${decider}.outcome == "forward"`,
      `step.${decider}.outcome == "anywhere"`,
      `has(step.${decider}.outcome) && form.seats > 20.0`,
    );
  return all[Math.floor(pick / 3) % all.length]!;
}

function laneOf({ ways, silent, when }: Plan['lanes'][number], key: string): Lane {
  const inside = ways.length > 2 ? [`${key}a`, `${key}b`] : [`${key}a`];
  const target = (n: number): string => [...inside, `${key}yes`, `${key}no`][n % (inside.length + 2)]!;
  const steps = inside.map((step, index): LaneStep => ({
    ...taskStep(step, target(ways[index * 2] ?? 0)),
    outcomes: ways.slice(index * 2, index * 2 + 2).map((way, at) => ({
      ...{ key: ['forward', 'anywhere'][at]!, label: text('好'), next: target(way) },
      ...({ tone: 'neutral', reason: 'optional' } as const),
    })),
  }));
  return {
    ...{ key, name: text(key), organ: text(key), entry: inside[0]!, limit: { n: 5, unit: 'workingDay' } },
    steps: [
      ...steps,
      { ...base(`${key}yes`), kind: 'laneEnd', result: 'consent' },
      { ...base(`${key}no`), kind: 'laneEnd', result: 'refuse' },
    ],
    ...(silent && { onTimeout: { result: 'refuse' as const, legalBasis: GOLDEN.basics.legalBasis } }),
    ...(when !== undefined && { when }),
    legalBasis: GOLDEN.basics.legalBasis,
  };
}
