import type { Definition } from '#shared/definition/definition';
import { allSteps, placedSteps, type Chain } from '#shared/definition/chain';
import { nextOf } from '#shared/chain/next-of';

const kept = new WeakMap<Chain, ReadonlyMap<string, number>>();

/** How many steps there are at least from each step to an end; of lanes to the end of the lane and on. Absent: none is reached. */
export function stepsToEnd({ chain }: Pick<Definition, 'chain'>): ReadonlyMap<string, number> {
  const known = kept.get(chain);
  if (known !== undefined) return known;
  const far = new Map<string, number>();
  const steps = allSteps(chain);
  for (const { key, kind } of steps) if (kind === 'end' || kind === 'laneEnd') far.set(key, 0);
  for (let changed = true; changed;) {
    changed = false;
    for (const step of steps) {
      const nearest = Math.min(...nextOf(step).map(({ next }) => (far.get(next) ?? Infinity) + 1));
      if (nearest >= (far.get(step.key) ?? Infinity)) continue;
      far.set(step.key, nearest);
      changed = true;
    }
  }
  kept.set(chain, far);
  return far;
}

const reached = new WeakMap<Chain, Map<string, ReadonlySet<string>>>();

/** Every step that a case can come to from a step, through a lane also what follows the joint step. */
export function stepsAhead(chain: Chain, from: string): ReadonlySet<string> {
  const known = reached.get(chain) ?? new Map<string, ReadonlySet<string>>();
  reached.set(chain, known);
  const earlier = known.get(from);
  if (earlier !== undefined) return earlier;
  const places = placedSteps(chain);
  const seen = new Set<string>();
  const open = [from];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const placed = seen.has(key) ? undefined : places.get(key);
    if (placed === undefined) continue;
    seen.add(key);
    open.push(...nextOf(placed.step).map(({ next }) => next));
    if (placed.step.kind === 'laneEnd' && placed.within !== undefined)
      open.push(...nextOf(placed.within.joint).map(({ next }) => next));
    if (placed.step.kind === 'end' && !placed.after && chain.aftercare !== undefined) open.push(chain.aftercare.entry);
  }
  known.set(from, seen);
  return seen;
}
