import type { Subject } from '#shared/check/subject';

/**
 * Most steps of thinking for all questions about the answers of one definition, under a second: paths that conditions read, followed
 * to what they depend on, and values given, each with what must be judged for it. Later questions stay undecided.
 */
export const MOST_STEPS = 200_000;

/** Most steps for one question, so that a single one does not use up what the others need. */
export const MOST_FOR_ONE = 60_000;

const spent = new WeakMap<Subject, number>();

/** How many steps one more question may take; 0 where there are none left. */
export function stepsLeft(subject: Subject): number {
  return Math.max(0, Math.min(MOST_FOR_ONE, MOST_STEPS - stepsSpent(subject)));
}

/** How many steps all questions took so far. */
export function stepsSpent(subject: Subject): number {
  return spent.get(subject) ?? 0;
}

/** Counts the steps of one question. */
export function spend(subject: Subject, steps: number): void {
  spent.set(subject, stepsSpent(subject) + steps);
}
