import type { Actor } from '#shared/case/actor';
import type { AvailableCommand, CaseCommandKind } from '#shared/case/case-command';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { whyNot } from '#shared/case/may-act';

/** The commands, and whether each belongs to the step in which the case stands. */
const KINDS = {
  accept: 'never',
  refuseAcceptance: 'never',
  requestCorrection: 'whenThere',
  correct: 'never',
  take: 'always',
  release: 'always',
  decide: 'always',
  withdraw: 'never',
} as const satisfies Record<CaseCommandKind, 'never' | 'whenThere' | 'always'>;

/** Exactly what `decideCase` would accept of this person now, the rest of the command being well made. */
export function availableCommands(facts: CaseFacts, state: CaseState, actor: Actor): AvailableCommand[] {
  const step = state.step?.key;
  return (Object.keys(KINDS) as CaseCommandKind[]).flatMap((kind): AvailableCommand[] => {
    const stepped = KINDS[kind] === 'always' || (KINDS[kind] === 'whenThere' && step !== undefined);
    if (KINDS[kind] === 'always' && step === undefined) return [];
    const named = stepped && step !== undefined ? { step } : {};
    return whyNot(kind, { facts, state, actor, ...named }) === undefined ? [{ kind, ...named }] : [];
  });
}
