import type { StaffedStep } from '#shared/definition/chain';
import type { TaskStep } from '#shared/definition/step/task';
import type { OpenStep } from '#shared/case/open-step';
import type { StepDecision } from '#shared/case/step-decision';

/** How a step stands after one more decision. */
export interface StandingAfter {
  /** The outcome that carries; undefined while others still have to decide. */
  readonly carries?: string;
  readonly waitingFor: readonly string[];
  /** Whether it differs from the earlier ones, so that all begin again. */
  readonly disagreed?: boolean;
}

/**
 * How a step stands after a person decided in a post. any, crew, procedure and handover: it carries. sequence: the last post's
 * carries. all: they must agree; one that differs makes the earlier ones void (没有一致意见就没有结论). ratio: the first
 * outcome that has the share of all voters; when none can reach it, `otherwise`. `posts` are those of the step, in order.
 */
export function standingAfter(
  step: StaffedStep,
  open: OpenStep,
  { outcome }: StepDecision,
  post: string | undefined,
  posts: readonly string[],
): StandingAfter {
  if (step.kind !== 'task') return { carries: outcome, waitingFor: [] };
  switch (step.mode) {
    case 'any':
    case 'crew':
      return { carries: outcome, waitingFor: [] };
    case 'sequence': {
      // By number, not by name: the step may have been handed to a post that is not one of its own.
      const next = posts[open.decisions.length + 1];
      return next === undefined ? { carries: outcome, waitingFor: [] } : { waitingFor: [next] };
    }
    case 'all': {
      if (open.decisions.some((earlier) => earlier.outcome !== outcome)) return { waitingFor: posts, disagreed: true };
      const waitingFor = waitingAfter(step, open, post);
      return { waitingFor, ...(waitingFor.length === 0 && { carries: outcome }) };
    }
    case 'ratio':
      return countVotes(step, open, outcome, post);
  }
}

/** Who still has to decide: with `heads` so many people of any of the posts, else one of each post. */
function waitingAfter({ heads }: TaskStep, open: OpenStep, post: string | undefined): readonly string[] {
  if (heads === undefined) return open.waitingFor.filter((waiting) => waiting !== post);
  return open.decisions.length + 1 < heads ? open.waitingFor : [];
}

function countVotes(step: TaskStep, open: OpenStep, outcome: string, post: string | undefined): StandingAfter {
  // A fallback may stand in for several posts: then there are fewer voters.
  const voters = step.heads ?? open.decisions.length + open.waitingFor.length;
  const votes = [...open.decisions.map((decision) => decision.outcome), outcome];
  const left = voters - votes.length;
  const wanted = Math.max(1, Math.ceil((step.ratio?.share ?? 1) * voters - 1e-9));
  const count = (key: string): number => votes.filter((vote) => vote === key).length;
  const carries = step.outcomes.find(({ key }) => count(key) >= wanted)?.key;
  if (carries !== undefined) return { carries, waitingFor: [] };
  const reachable = left > 0 && step.outcomes.some(({ key }) => count(key) + left >= wanted);
  if (reachable) return { waitingFor: waitingAfter(step, open, post) };
  return { carries: step.ratio?.otherwise ?? outcome, waitingFor: [] };
}
