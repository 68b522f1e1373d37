import type { ClockRule } from '#shared/definition/clock-rule';
import type { Definition } from '#shared/definition/definition';
import { isFor, type Situation, type SituationPart } from '#shared/definition/situation';
import type { ClockLedger } from '#shared/clock/clock-ledger';
import { outlookOf, type Outlook } from '#shared/clock/outlook';
import { readClocks } from '#shared/clock/read-clocks';
import { situationOf } from '#shared/form/situation-of';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { surroundingsOf } from '#shared/case/case-surroundings';

/** The situation of a case: of its answers, or as it was before these were erased. */
export function caseSituation(facts: CaseFacts, state: CaseState): Situation | undefined {
  const { situations } = facts.definition;
  if (state.situation !== undefined) return situations?.find(({ key }) => key === state.situation);
  return situationOf(facts.definition, state.answers, surroundingsOf(facts, state));
}

/** Whether a part of the item belongs to the situation of a case. */
function belongs(facts: CaseFacts, state: CaseState, part: SituationPart): (key: string) => boolean {
  const { situations = [] } = facts.definition;
  if (situations.length === 0) return () => true;
  const situation = caseSituation(facts, state);
  return (key) => isFor(situation, situations, part, key);
}

/** The limits that run for a case: those of its situation. */
export function clockRules(facts: CaseFacts, state: CaseState): readonly ClockRule[] {
  const has = belongs(facts, state, 'clocks');
  return facts.definition.clocks.filter(({ key }) => has(key));
}

/** Whether a result is for the situation of a case. */
export function bringsResult(facts: CaseFacts, state: CaseState, key: string): boolean {
  return belongs(facts, state, 'results')(key);
}

/** How the limits that run for a case stand, for lists and timers; see `outlookOf`. */
export function caseOutlook(facts: CaseFacts, state: CaseState): Outlook {
  const clocks = clockRules(facts, state);
  return outlookOf({ chain: facts.definition.chain, clocks: [...clocks] }, state, facts.calendar, facts.now);
}

/** The ledger of a case, of the limits that run for it; see `readClocks`. */
export function caseLedger(facts: CaseFacts, state: CaseState): ClockLedger {
  const clocks = clockRules(facts, state);
  const definition: Definition =
    clocks.length === facts.definition.clocks.length ? facts.definition : { ...facts.definition, clocks: [...clocks] };
  return readClocks(definition, state, facts.calendar, facts.now);
}
