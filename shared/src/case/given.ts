import type { Actor, ActorRef } from '#shared/case/actor';
import type { CaseCommand } from '#shared/case/case-command';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';

/** A command that this person may give now. */
export interface Given<K extends CaseCommand['kind'] = CaseCommand['kind']> {
  readonly facts: CaseFacts;
  readonly state: CaseState;
  readonly command: Extract<CaseCommand, { kind: K }>;
  readonly actor: Actor;
  /** Who and when, as every event keeps it. */
  readonly stamp: { readonly at: string; readonly by: ActorRef };
}
