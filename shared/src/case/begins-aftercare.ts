import { conditionOf } from '#shared/chain/condition-of';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { caseRoots } from '#shared/case/case-surroundings';

/** The first step of the aftercare where a case that just ended needs it: it was granted, and its condition holds. */
export function beginsAftercare(facts: CaseFacts, state: CaseState): string | undefined {
  const { aftercare } = facts.definition.chain;
  const granted = state.end?.kind === 'granted' || state.end?.kind === 'partlyGranted';
  if (aftercare === undefined || !granted) return undefined;
  if (aftercare.when === undefined) return aftercare.entry;
  const holds = conditionOf(facts.definition, aftercare.when)?.evaluate(caseRoots(facts, state)) === true;
  return holds ? aftercare.entry : undefined;
}
