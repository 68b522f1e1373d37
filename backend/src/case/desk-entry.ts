import type { Text } from '#shared/kernel/text';
import { firstDue } from '#shared/clock/first-due';
import { worstLight, type Light } from '#shared/clock/light';
import type { Instant } from '#shared/kernel/instant';
import { escalatedTo } from '#shared/case/escalated-to';
import { caseOutlook } from '#shared/case/situated';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import type { OpenStep } from '#shared/case/open-step';
import { stepOf } from '#shared/definition/chain';

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
  /** The worst light of the limits that run; absent while there is time, and after the end. */
  light?: Light;
  /** Posts that were told of a limit that ran out and is still over. */
  escalated?: string[];
  /** When what stands here of limits changes by itself: a timer then writes it anew. */
  changesAt?: Instant;
}

/** The entry of a case's state; `deciders` are those of before and whoever acted now. */
export function deskEntryOf(facts: CaseFacts, state: CaseState, deciders: readonly string[]): DeskEntry {
  const { intake } = facts.definition.chain;
  const receiving = state.status === 'submitted' && intake.mode === 'accept' ? intake.posts : [];
  const working = state.status === 'inProgress' || state.status === 'aftercare';
  const waiting = working ? state.steps.flatMap((step) => waitingAt(facts, step)) : receiving;
  const { clocks, changesAt } = caseOutlook(facts, state);
  const shown = state.status === 'ended' ? [] : clocks;
  const due = firstDue({ clocks: [...shown] });
  const light = worstLight(shown.map(({ warning }) => warning));
  const escalated = escalatedTo(facts, state, clocks);
  return {
    waiting: [...new Set(waiting)],
    receiving: [...receiving],
    // A step that somebody took is his; where others have to act besides, all see it.
    takers: state.steps.length === 1 ? takersOf(facts, state.steps[0]!) : [],
    deciders: [...new Set(deciders)],
    due: due?.due ?? NO_DUE,
    ...(due !== undefined && { dueName: due.name }),
    ...(light !== undefined && { light }),
    // A list of nobody would be an entry of its index all the same.
    ...(escalated.length > 0 && { escalated: [...escalated] }),
    ...(changesAt !== undefined && { changesAt }),
  };
}

/** Posts that have to act at an open step: to decide, to sign, to answer, to set the applicant's day or to approve it. */
function waitingAt({ definition }: CaseFacts, open: OpenStep): readonly string[] {
  const step = stepOf(definition.chain, open.key);
  if (step?.kind === 'applicant') {
    if (step.deadline.kind !== 'set') return [];
    if (open.due === undefined) return [step.deadline.by];
    return open.dueApproved === false && step.deadline.approvedBy !== undefined ? [step.deadline.approvedBy] : [];
  }
  const crew = step?.kind === 'task' && step.mode === 'crew' ? step.posts : [];
  const signers = open.unsigned === undefined ? [] : [...(open.cosigners ?? []), ...crew];
  const asked = (open.consultations ?? []).filter((one) => one.opinion === undefined).map(({ post }) => post);
  const given = (open.delegations ?? []).map(({ to }) => to);
  return [...open.waitingFor, ...(open.unsigned === undefined ? crew : []), ...signers, ...asked, ...given];
}

/** Who took a step that one person decides; a crew is open to all of its posts. */
function takersOf({ definition }: CaseFacts, open: OpenStep): string[] {
  const step = stepOf(definition.chain, open.key);
  if (step?.kind === 'task' && step.mode === 'crew') return [];
  return open.takenBy.map((taker) => taker.account);
}
