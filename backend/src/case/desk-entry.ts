import type { Text } from '#shared/kernel/text';
import { firstDue } from '#shared/clock/first-due';
import { readClocks } from '#shared/clock/read-clocks';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';

/** A last day after every other, for cases without a running limit. */
export const NO_DUE = '9999-12-31';

/** What the desk's lists need of a case, written with it: a list never computes over all cases. */
export interface DeskEntry {
  /** Posts that have to act now, at the intake or at the step. */
  waiting: string[];
  /** Posts that have to accept or not. */
  receiving: string[];
  /** Accounts that took the step. */
  takers: string[];
  /** Accounts that acted on it as officers. */
  deciders: string[];
  /** Last day of the limit that runs out first. */
  due: string;
  dueName?: Text;
}

/** The entry of a case's state; `deciders` are those of before and whoever acted now. */
export function deskEntryOf(facts: CaseFacts, state: CaseState, deciders: readonly string[]): DeskEntry {
  const receiving = state.status === 'submitted' ? facts.definition.chain.intake.posts : [];
  const waiting = state.status === 'inProgress' ? (state.step?.waitingFor ?? []) : receiving;
  const due =
    state.status === 'ended' ? undefined : firstDue(readClocks(facts.definition, state, facts.calendar, facts.now));
  return {
    waiting: [...waiting],
    receiving: [...receiving],
    takers: state.step?.takenBy.map((taker) => taker.account) ?? [],
    deciders: [...new Set(deciders)],
    due: due?.due ?? NO_DUE,
    ...(due !== undefined && { dueName: due.name }),
  };
}
