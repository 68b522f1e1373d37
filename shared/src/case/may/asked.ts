import type { Actor } from '#shared/case/actor';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import type { Refusal } from '#shared/kernel/outcome';

/** Who asks for what of which case. */
export interface Asked {
  readonly facts: CaseFacts;
  readonly state: CaseState;
  readonly actor: Actor;
  /** The step that a command names, where it names one. */
  readonly step?: string;
}

/** A code that says why not; undefined where nothing stands against it. */
export type Why = Refusal['code'] | undefined;

/** The first reason against, of several. */
export function firstOf(...reasons: readonly (() => Why)[]): Why {
  for (const reason of reasons) {
    const why = reason();
    if (why !== undefined) return why;
  }
  return undefined;
}
