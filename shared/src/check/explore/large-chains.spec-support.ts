import type { Definition } from '#shared/definition/definition';
import type { Lane } from '#shared/definition/step/joint';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';

const name = { zh: '环节', en: 'Step' };
const label = { zh: '选项', en: 'Way' };
const limit = { n: 5, unit: 'workingDay' } as const;

type Step = Definition['chain']['steps'][number];
type TaskStep = Extract<Step, { kind: 'task' }>;

const task = (key: string, outcomes: Readonly<Record<string, string>>, returnTo: readonly string[] = []): TaskStep => ({
  ...{ kind: 'task', key, name, stage: 'review', posts: ['market.chief'], mode: 'any' },
  outcomes: Object.entries(outcomes).map(([outcome, next]) => ({
    ...{ key: outcome, label, next, tone: 'neutral', reason: 'optional' },
  })),
  ...(returnTo.length > 0 && { may: { returnTo: [...returnTo] } }),
});

const keysOf = (count: number): string[] => Array.from({ length: count }, (_, n) => `t${n}`);

function chainOf(steps: readonly Step[], more: (definition: Definition) => void = () => undefined): Definition {
  return tinyDefinition((definition) => {
    definition.chain.steps.unshift(...steps);
    Object.assign(definition.chain.intake, { accepted: steps[0]!.key });
    more(definition);
  });
}

const row = (count: number, at: (key: string, next: string, n: number) => Step): Step[] =>
  keysOf(count).map((key, n) => at(key, n < count - 1 ? `t${n + 1}` : 'decide', n));

/** Sixty tasks, one after the other. */
export const straight = (count = 60): Definition => chainOf(row(count, (key, next) => task(key, { on: next })));

/** Tasks each of which may give the case back to ten before it. */
export const withReturns = (count = 60): Definition =>
  chainOf(row(count, (key, next, n) => task(key, { on: next }, keysOf(n).slice(-10))));

/** Tasks each of which may lead to nine others, anywhere in the chain. */
export const knotted = (count: number): Definition =>
  chainOf(
    row(count, (key, next, n) =>
      task(key, {
        on: next,
        ...Object.fromEntries(Array.from({ length: 9 }, (_, k) => [`w${k}`, `t${(n + 13 * (k + 1)) % count}`])),
      }),
    ),
  );

/** Tasks each of which may lead to nine others, and give the case back to ten: few states, and very many ways between them. */
export const tangled = (count = 110): Definition =>
  chainOf(
    row(count, (key, next, n) =>
      task(
        key,
        {
          on: next,
          ...Object.fromEntries(Array.from({ length: 9 }, (_, k) => [`w${k}`, `t${Math.min(count - 1, n + k + 2)}`])),
        },
        keysOf(n).slice(-10),
      ),
    ),
  );

function lane(n: number, steps: number): Lane {
  const at = (step: number): string => (step < steps - 2 ? `l${n}x${step}` : `l${n}yes`);
  const end = { kind: 'laneEnd', name, stage: 'review' } as const;
  return {
    ...{ key: `lane${n}`, name, organ: name, department: 'market', entry: at(0), limit, legalBasis: [] },
    steps: [
      ...Array.from({ length: steps - 2 }, (_, step) => task(at(step), { on: at(step + 1), no: `l${n}no` })),
      { ...end, key: `l${n}yes`, result: 'consent' },
      { ...end, key: `l${n}no`, result: 'refuse' },
    ],
  };
}

/** A joint step of lanes, then tasks. */
export const withLanes = (lanes: number, steps: number, more = 0): Definition =>
  chainOf([
    {
      ...{ kind: 'joint', key: 'joint', name, stage: 'review', lead: 'lane0', rule: 'all' },
      ...{ consented: more > 0 ? 't0' : 'decide', refused: 'refused' },
      lanes: Array.from({ length: lanes }, (_, n) => lane(n, steps)),
    },
    ...row(more, (key, next) => task(key, { on: next })),
  ]);

/** A chain with limits that lead on by themselves; with its clocks there are thirty. */
export const withClocks = (count = 26): Definition =>
  chainOf(
    row(count, (key, next) => task(key, { on: next })),
    ({ clocks }) => {
      const { legalBasis } = clocks[1]!;
      clocks.push(
        ...keysOf(count).map((key, n) => ({
          ...{ key: `c${n}`, kind: 'legal' as const, name, limit, firstDay: 'next' as const, legalBasis },
          ...{ from: n % 2 === 0 ? ('accepted' as const) : (`entered:${key}` as const), to: 'decided' as const },
          onExpiry: { effect: 'deemedGranted' as const, next: `t${(n + 7) % count}`, legalBasis },
        })),
      );
    },
  );

/** More outcomes that a fork looks back at, each time anew, than can be thought through. */
export const lookingBack = (more: (definition: Definition) => void = () => undefined): Definition => {
  const keys = keysOf(18);
  return chainOf(
    [
      ...keys.map((key, n) => task(key, { yes: keys[n + 1] ?? 'fork', no: keys[n + 1] ?? 'fork' })),
      {
        ...{ kind: 'route', key: 'fork', name, stage: 'review', otherwise: 't0' },
        branches: [{ when: keys.map((key) => `step.${key}.outcome == "yes"`).join(' && '), label, next: 'issue' }],
      },
    ],
    more,
  );
};
