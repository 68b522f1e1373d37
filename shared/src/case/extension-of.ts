import type { Limit } from '#shared/definition/limit';
import { readClocks } from '#shared/clock/read-clocks';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';

/** By how much a clock may be extended now; undefined where it may not: it has no extension (left), or does not run in time. */
export function extensionOf(facts: CaseFacts, state: CaseState, key: string): Limit | undefined {
  const rule = facts.definition.clocks.find((clock) => clock.key === key)?.extension;
  if (rule === undefined) return undefined;
  const used = state.extensions.filter(({ clock }) => clock === key).length;
  if (used >= rule.times) return undefined;
  const reading = readClocks(facts.definition, state, facts.calendar, facts.now).clocks.find(
    (clock) => clock.key === key,
  );
  // The reason must be told before the limit ends; what is over cannot be made longer.
  return reading?.state === 'running' || reading?.state === 'paused' ? rule.limit : undefined;
}
