import { reachableFrom } from '#shared/chain/reachable-steps';
import { type Chain, type Step, intakeStep } from '#shared/definition/chain';
import type { ClockRule } from '#shared/definition/clock-rule';
import type { Situation } from '#shared/definition/situation';
import type { TaskStep } from '#shared/definition/step/task';

/** The clock of that kind, if the item has one. */
export function clockOf(clocks: readonly ClockRule[], kind: ClockRule['kind']): ClockRule | undefined {
  return clocks.find((clock) => clock.kind === kind);
}

/** A step that an applicant follows: what people, organs or he himself do, and what is looked up. */
export type FollowedStep = Exclude<Step, { kind: 'route' | 'notify' | 'end' | 'laneEnd' }>;

/**
 * The steps that a case can come to from the intake or a situation, in the order of the designer; what follows a grant last.
 * Routes, messages and ends are nothing that an applicant has to follow; of the platform's own work he is told the look-ups.
 */
export function stepsOnTheWay(chain: Chain, situations: readonly Situation[] = []): readonly FollowedStep[] {
  const entries = [intakeStep(chain), ...situations.flatMap(({ entry }) => entry ?? [])];
  const reached = reachableFrom(chain, entries);
  const after = chain.aftercare?.steps ?? [];
  return [...chain.steps.filter(({ key }) => reached.has(key)), ...after].filter(isFollowed);
}

function isFollowed(step: Step): step is FollowedStep {
  if (step.kind === 'automatic') return step.action.kind === 'lookUp';
  return step.kind !== 'route' && step.kind !== 'notify' && step.kind !== 'end' && step.kind !== 'laneEnd';
}

/** How many people work on a task together. */
export function headsOf({ mode, heads, posts, crew }: TaskStep): number {
  if (mode === 'crew') return crew?.min ?? 2;
  return mode === 'all' || mode === 'ratio' ? (heads ?? posts.length) : 1;
}
