import { allSteps, stepOf, type Chain } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { entriesOf, nextOf } from '#shared/chain/next-of';

/** The keys of all steps that a case can come to from the given ones, these included. Unknown keys lead nowhere. */
export function reachableFrom(chain: Chain, keys: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...keys];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const step = seen.has(key) ? undefined : stepOf(chain, key);
    if (step === undefined) continue;
    seen.add(key);
    open.push(...nextOf(step).map((way) => way.next));
  }
  return seen;
}

/** The keys of all steps that any case can come to. */
export function reachableSteps(
  definition: Pick<Definition, 'chain' | 'clocks' | 'commitments' | 'situations'>,
): ReadonlySet<string> {
  return reachableFrom(definition.chain, entriesOf(definition));
}

/** Whether some end can be reached from a step, in a lane the end of the lane: the joint step goes on from there. */
export function canEnd(chain: Chain, key: string): boolean {
  const reached = reachableFrom(chain, [key]);
  return allSteps(chain).some((step) => (step.kind === 'end' || step.kind === 'laneEnd') && reached.has(step.key));
}
