import type { Limit } from '#shared/definition/limit';
import { readRule } from '#shared/clock/read-rule';
import type { Actor } from '#shared/case/actor';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { clockRules } from '#shared/case/situated';

/**
 * By how much a person may extend a clock now; undefined where he may not: it is for another post, the clock has no extension
 * (left), or it does not run in time.
 */
export function extensionOf(facts: CaseFacts, state: CaseState, actor: Actor, key: string): Limit | undefined {
  const clock = clockRules(facts, state).find((entry) => entry.key === key);
  const rule = clock?.extension;
  if (clock === undefined || rule === undefined) return undefined;
  if (rule.post !== undefined && !actor.posts.includes(rule.post)) return undefined;
  const used = state.extensions.filter((extension) => extension.clock === key).length;
  if (used >= rule.times) return undefined;
  const reading = readRule(facts.definition.chain, clock, state, facts.calendar, facts.now);
  // The reason must be told before the limit ends; what is over cannot be made longer.
  return reading.state === 'running' || reading.state === 'paused' ? rule.limit : undefined;
}
