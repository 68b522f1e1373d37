import { reachableFrom } from '#shared/chain/reachable-steps';
import { type Chain, intakeStep } from '#shared/definition/chain';
import type { ClockRule } from '#shared/definition/clock-rule';
import type { TaskStep } from '#shared/definition/step/task';

/** The clock of that kind, if the item has one. */
export function clockOf(clocks: readonly ClockRule[], kind: ClockRule['kind']): ClockRule | undefined {
  return clocks.find((clock) => clock.kind === kind);
}

/**
 * The tasks in the order of the designer that a case can come to. Routes, messages and ends are nothing that an applicant has
 * to follow.
 */
export function tasksOnTheWay(chain: Chain): readonly TaskStep[] {
  const reached = reachableFrom(chain, [intakeStep(chain)]);
  return chain.steps.filter((step): step is TaskStep => step.kind === 'task' && reached.has(step.key));
}

/** How many people decide a task together. */
export function headsOf({ mode, heads, posts }: TaskStep): number {
  return mode === 'all' ? (heads ?? posts.length) : 1;
}
