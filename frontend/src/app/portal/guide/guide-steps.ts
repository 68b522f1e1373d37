import type { Chain, Step } from '#shared/definition/chain';
import type { ClockRule } from '#shared/definition/clock-rule';
import type { TaskStep } from '#shared/definition/step/task';

/** The clock of that kind, if the item has one. */
export function clockOf(clocks: readonly ClockRule[], kind: ClockRule['kind']): ClockRule | undefined {
  return clocks.find((clock) => clock.kind === kind);
}

/**
 * The tasks in the order in which the longest way passes them: breadth first from acceptance, in the designer's order. Routes, messages
 * and ends are nothing that an applicant has to follow.
 */
export function tasksOnTheWay(chain: Chain): readonly TaskStep[] {
  const byKey = new Map(chain.steps.map((step) => [step.key, step]));
  const reached = new Set<string>();
  const waiting = [chain.intake.accepted];
  for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
    const step = byKey.get(key);
    if (!step || reached.has(key)) continue;
    reached.add(key);
    waiting.push(...nextOf(step));
  }
  return chain.steps.filter((step): step is TaskStep => step.kind === 'task' && reached.has(step.key));
}

/** How many people decide a task together. */
export function headsOf({ mode, heads, posts }: TaskStep): number {
  return mode === 'all' ? (heads ?? posts.length) : 1;
}

function nextOf(step: Step): readonly string[] {
  switch (step.kind) {
    case 'task':
      return step.outcomes.map((outcome) => outcome.next);
    case 'route':
      return [...step.branches.map((branch) => branch.next), step.otherwise];
    case 'automatic':
    case 'notify':
      return [step.next];
    case 'end':
      return [];
  }
}
