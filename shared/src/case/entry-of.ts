import { isStaffed, type StaffedStep, type Step } from '#shared/definition/chain';
import type { Limit } from '#shared/definition/limit';
import { limitEndAt } from '#shared/clock/limit-end';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';

/** With what a step begins: its last day, and the posts that have to act. */
export function entryOf(
  facts: CaseFacts,
  state: CaseState,
  step: Step,
): Pick<Extract<CaseEvent, { kind: 'stepEntered' }>, 'due' | 'waitingFor'> {
  const limit = limitOf(step);
  // In a year that the calendar lacks the step has no last day; the ledger says so.
  const due = limit && limitEndAt(facts.calendar, facts.now, limit);
  return {
    ...(isStaffed(step) && { waitingFor: firstWaiting(facts, state, step) }),
    ...(due?.ok === true && { due: due.value.date }),
  };
}

/** The posts that have to act when a step begins: in a sequence only the first, in a crew the lead. */
export function firstWaiting(facts: CaseFacts, state: CaseState, step: StaffedStep): string[] {
  const posts = staffedPosts(facts, state, step);
  if (step.kind !== 'task') return posts;
  if (step.mode === 'sequence') return posts.slice(0, 1);
  return step.mode === 'crew' ? [step.crew?.lead ?? posts[0]!] : posts;
}

/** The posts of a step; one that nobody can fill here gives way to the fallback. */
export function staffedPosts({ holders }: CaseFacts, state: CaseState, { posts, fallback }: StaffedStep): string[] {
  if (fallback === undefined || holders === undefined) return [...posts];
  const canAct = (post: string): boolean => holders(post).some((account) => account !== state.applicant.account);
  const able = posts.map((post) => (canAct(post) ? post : fallback));
  return [...new Set(able)];
}

function limitOf(step: Step): Limit | undefined {
  switch (step.kind) {
    case 'task':
    case 'procedure':
    case 'handover':
      return step.limit;
    case 'applicant':
      return step.deadline.kind === 'fixed' ? step.deadline.limit : undefined;
    default:
      return undefined;
  }
}
