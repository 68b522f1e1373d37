import type { Key } from '#shared/kernel/key';
import { placedSteps } from '#shared/definition/chain';
import type { EndKind, LaneResult } from '#shared/definition/step/plain-steps';
import type { Definition } from '#shared/definition/definition';
import { waysOf } from '#shared/check/step-flow';

/** The ways of a chain without those into lanes: what follows a joint step is what its organs bring about together. */
export function nextSteps(definition: Definition): ReadonlyMap<Key, readonly Key[]> {
  const steps = placedSteps(definition.chain);
  const next = new Map<Key, Key[]>();
  for (const { from, to, lane } of waysOf(definition)) {
    if (from === undefined || (lane !== undefined && steps.get(from)?.step.kind === 'joint')) continue;
    next.set(from, [...(next.get(from) ?? []), to]);
  }
  return next;
}

/** What a case, or a lane, can come to from a step on, conditions left aside; empty where it comes to nothing. */
export function endsAfter(
  definition: Definition,
  next: ReadonlyMap<Key, readonly Key[]>,
  start: Key,
): ReadonlySet<EndKind | LaneResult> {
  const steps = placedSteps(definition.chain);
  const ends = new Set<EndKind | LaneResult>();
  const seen = new Set<Key>();
  const queue = [start];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const step = steps.get(key)?.step;
    if (step === undefined || seen.has(key)) continue;
    seen.add(key);
    if (step.kind === 'end') ends.add(step.end);
    else if (step.kind === 'laneEnd') ends.add(step.result);
    else queue.push(...(next.get(key) ?? []));
  }
  return ends;
}
