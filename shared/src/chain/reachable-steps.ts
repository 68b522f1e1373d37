import { stepOf, type Chain } from '#shared/definition/chain';
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

/** The keys of all steps that any case can come to; `entries` are the first steps of situations. */
export function reachableSteps(chain: Chain, entries: readonly string[] = []): ReadonlySet<string> {
  return reachableFrom(chain, [...entriesOf(chain), ...entries]);
}

/** Whether some end can be reached from a step. */
export function canEnd(chain: Chain, key: string): boolean {
  const reached = reachableFrom(chain, [key]);
  return chain.steps.some((step) => step.kind === 'end' && reached.has(step.key));
}
