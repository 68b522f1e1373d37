import { placedSteps, stepOf, type Step } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { nextOf } from '#shared/chain/next-of';
import { reachableFrom } from '#shared/chain/reachable-steps';
import { chainCondition, nameOf, type ChainCondition } from '#shared/check/explore/chain-condition';

/** What may still be asked from a step on. */
export interface Live {
  /** Names of a memory that something may ask. */
  readonly names: ReadonlySet<string>;
  /** Conditions over the answers that may be asked. */
  readonly conditions: readonly ChainCondition[];
}

const NOTHING: Live = { names: new Set(), conditions: [] };
const known = new WeakMap<ReadonlySet<string>, Map<string, Live>>();

/**
 * What may still be asked from a step on, this step included, at the steps that count; in a lane also what follows the joint
 * step.
 */
export function liveAt(definition: Definition, counting: ReadonlySet<string>, key: string): Live {
  const made = known.get(counting) ?? new Map<string, Live>();
  known.set(counting, made);
  const earlier = made.get(key);
  if (earlier !== undefined) return earlier;
  const live = gather(definition, counting, key);
  made.set(key, live);
  return live;
}

function gather(definition: Definition, counting: ReadonlySet<string>, key: string): Live {
  const { chain, clocks, commitments = [] } = definition;
  const placed = placedSteps(chain).get(key);
  if (placed === undefined) return NOTHING;
  const joint = placed.within?.joint;
  const elsewhere = [
    ...clocks.map(({ onExpiry }) => onExpiry?.next),
    ...commitments.map(({ withdrawnTo }) => withdrawnTo),
    ...(placed.after ? [] : [chain.aftercare?.entry]),
  ].filter((next) => next !== undefined);
  // From inside a lane the others go on too, and what follows when all are back.
  const from = [
    key,
    ...(joint === undefined ? [] : [joint.key, ...nextOf(joint).map(({ next }) => next)]),
    ...elsewhere,
  ];
  const names = new Set<string>();
  const conditions = new Map<ChainCondition, true>();
  const read = (source: string | undefined): void => {
    const condition = source === undefined ? undefined : chainCondition(definition, source);
    if (condition === undefined) return;
    for (const step of condition.steps) names.add(`o:${step}`);
    for (const value of condition.left) names.add(nameOf(value));
    for (const commitment of condition.commitments) names.add(`c:${commitment}`);
    if (condition.answers) conditions.set(condition, true);
  };
  const reached = [...reachableFrom(chain, from)].filter((step) => counting.has(step));
  for (const step of reached) ofStep(placedSteps(chain).get(step)!.step);
  if (!placed.after && reached.some((step) => stepOf(chain, step)?.kind === 'end')) read(chain.aftercare?.when);
  return { names, conditions: [...conditions.keys()] };

  function ofStep(step: Step): void {
    if (step.kind === 'route') step.branches.forEach(({ when }) => read(when));
    if (step.kind === 'joint') step.lanes.forEach(({ when }) => read(when));
    if ('may' in step) for (const to of step.may?.returnTo ?? []) names.add(`b:${to}`);
  }
}
