import type { Key } from '#shared/kernel/key';
import { isStaffed, placedSteps, type Chain, type Step } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { waysOf } from '#shared/check/step-flow';

/** Whether a step brings the decision that the applicant reads. */
export function isDeciding(step: Step): boolean {
  return (isStaffed(step) && step.decides === true) || (step.kind === 'automatic' && step.action.kind === 'decide');
}

const known = new WeakMap<Chain, ReadonlySet<Key>>();

/**
 * The steps of the main chain that a case can reach before anything was decided, the deciding ones included. What the end of a
 * limit brings is left out: that is the effect of a law, not of a decision.
 */
export function undecidedSteps(definition: Definition): ReadonlySet<Key> {
  const { chain, situations = [] } = definition;
  const cached = known.get(chain);
  if (cached !== undefined) return cached;
  const steps = placedSteps(chain);
  const next = new Map<Key, Key[]>();
  const queue: Key[] = situations.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  for (const { from, to, after, pointer } of waysOf(definition)) {
    if (after) continue;
    if (from !== undefined) next.set(from, [...(next.get(from) ?? []), to]);
    else if (!pointer.startsWith('/clocks/') && pointer !== '/chain/withdrawn') queue.push(to);
  }
  const reached = new Set<Key>();
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const place = steps.get(key);
    if (place === undefined || place.after || reached.has(key)) continue;
    reached.add(key);
    if (!isDeciding(place.step)) queue.push(...(next.get(key) ?? []));
  }
  known.set(chain, reached);
  return reached;
}
