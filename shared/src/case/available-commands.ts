import type { Actor } from '#shared/case/actor';
import { COMMAND_KINDS, type AvailableCommand, type CaseCommandKind } from '#shared/case/case-command';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { whyNot } from '#shared/case/may/why-not';

/** Commands that belong to the case as a whole. All others name an open step; a correction does where there is one. */
const WHOLE: ReadonlySet<CaseCommandKind> = new Set([
  'accept',
  'refuseAcceptance',
  'refer',
  'correct',
  'supply',
  'withdrawCommitment',
  'withdraw',
]);

/** Exactly what `decideCase` would accept of this person now, the rest of the command being well made. */
export function availableCommands(facts: CaseFacts, state: CaseState, actor: Actor): AvailableCommand[] {
  const steps = state.steps.map(({ key }) => key);
  return COMMAND_KINDS.flatMap((kind): AvailableCommand[] => {
    const places = WHOLE.has(kind) || (kind === 'requestCorrection' && steps.length === 0) ? [undefined] : steps;
    return places.flatMap((step) => {
      const named = step === undefined ? {} : { step };
      return whyNot(kind, { facts, state, actor, ...named }) === undefined ? [{ kind, ...named }] : [];
    });
  });
}
