import type { Limit } from '#shared/definition/limit';
import { readRule } from '#shared/clock/read-rule';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { clockRules } from '#shared/case/situated';

/** By how much a clock may be extended now; undefined where it may not: it has no extension (left), or does not run in time. */
export function extensionOf(facts: CaseFacts, state: CaseState, key: string): Limit | undefined {
  const clock = clockRules(facts, state).find((entry) => entry.key === key);
  const rule = clock?.extension;
  if (clock === undefined || rule === undefined) return undefined;
  const used = state.extensions.filter((extension) => extension.clock === key).length;
  if (used >= rule.times) return undefined;
  const reading = readRule(facts.definition.chain, clock, state, facts.calendar, facts.now);
  // The reason must be told before the limit ends; what is over cannot be made longer.
  return reading.state === 'running' || reading.state === 'paused' ? rule.limit : undefined;
}
