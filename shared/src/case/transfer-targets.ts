import { isStaffed, stepOf } from '#shared/definition/chain';
import type { CaseFacts } from '#shared/case/case-facts';
import { openStep, type CaseState } from '#shared/case/case-state';
import { canBeFilled } from '#shared/case/entry-of';

/**
 * The posts to which an open step may be handed: those that it names, where somebody can act who has not done so yet. Where the
 * holders are not known, any that neither waits nor decided.
 */
export function transferTargets(facts: CaseFacts, state: CaseState, key: string): readonly string[] {
  const step = stepOf(facts.definition.chain, key);
  const open = openStep(state, key);
  if (open === undefined || !isStaffed(step)) return [];
  const acted = new Set([...open.waitingFor, ...open.decisions.map(({ by }) => by.post)]);
  return (step.may?.transfer ?? []).filter((post) => !acted.has(post) && canBeFilled(facts, state, post));
}
