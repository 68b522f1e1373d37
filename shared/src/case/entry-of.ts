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
  return step.mode === 'sequence' || step.mode === 'crew' ? posts.slice(0, 1) : posts;
}

/** The posts that have to act at a step, of a crew its lead; one that nobody can fill here gives way to the fallback. */
export function staffedPosts(facts: CaseFacts, state: CaseState, step: StaffedStep): string[] {
  const { fallback } = step;
  const posts = step.kind === 'task' && step.mode === 'crew' ? [step.crew?.lead ?? step.posts[0]!] : step.posts;
  if (fallback === undefined) return [...posts];
  return [...new Set(posts.map((post) => (canBeFilled(facts, state, post) ? post : fallback)))];
}

/** Whether somebody other than the applicant holds a post; where that is not known, it is assumed. */
export function canBeFilled({ holders }: CaseFacts, state: CaseState, post: string): boolean {
  return holders === undefined || holders(post).some((account) => account !== state.applicant.account);
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
