import { isStaffed, placedSteps } from '#shared/definition/chain';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';

/** The earlier steps to which a case may be given back from a step: those that it names, in the same strand, where the case was. */
export function returnTargets(
  { definition }: Pick<CaseFacts, 'definition'>,
  state: CaseState,
  key: string,
): readonly string[] {
  const steps = placedSteps(definition.chain);
  const from = steps.get(key);
  if (!isStaffed(from?.step)) return [];
  const been = new Set(state.visits.map((visit) => visit.key));
  return (from.step.may?.returnTo ?? []).filter((to) => {
    const target = steps.get(to);
    return been.has(to) && target?.within?.lane === from.within?.lane && target?.after === from.after;
  });
}
