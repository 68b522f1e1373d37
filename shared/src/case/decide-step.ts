import { done, refused, type Outcome, type PlaceError } from '#shared/kernel/outcome';
import type { TaskStep } from '#shared/definition/step/task';
import { advance, currentTask, firstWaiting } from '#shared/case/advance';
import type { CaseEvent } from '#shared/case/case-event';
import type { CurrentStep } from '#shared/case/case-state';
import { applyEvent } from '#shared/case/fold-case';
import type { Given } from '#shared/case/given';
import type { StepDecision } from '#shared/case/step-decision';

/**
 * One person's decision at a task. Mode any: it carries. Mode sequence: those before are opinions, the last post's carries.
 * Mode all: they must agree; one that differs makes all earlier ones of this visit void, and each decides again (没有一致
 * 意见就没有结论). Refused with CASE.DECISION_INVALID and places for an unknown outcome, points left out or a missing reason.
 */
export function decideStep({ facts, state, command, stamp }: Given<'decide'>): Outcome<readonly CaseEvent[]> {
  const task = currentTask(facts, state)!;
  const { decision } = command;
  const errors = errorsOf(task, decision);
  if (errors.length > 0) return refused('CASE.DECISION_INVALID', {}, errors);
  const standing = standingAfter(task, state.step!, decision, stamp.by.post);
  const complete = !standing.disagreed && standing.waitingFor.length === 0;
  const decided: CaseEvent = {
    ...{ kind: 'stepDecided', ...stamp, decision, waitingFor: standing.waitingFor },
    ...(complete && task.decides === true && { decides: true }),
    ...(standing.disagreed && { disagreed: true }),
  };
  if (!complete) return done([decided]);
  const outcome = task.outcomes.find((entry) => entry.key === decision.outcome)!;
  return done([decided, ...advance(facts, applyEvent(state, decided), outcome.next, decision.reason)]);
}

interface Standing {
  readonly waitingFor: string[];
  readonly disagreed: boolean;
}

function standingAfter(task: TaskStep, step: CurrentStep, decision: StepDecision, post: string | undefined): Standing {
  switch (task.mode) {
    case 'any':
      return { waitingFor: [], disagreed: false };
    case 'sequence':
      return { waitingFor: task.posts.slice(task.posts.indexOf(post!) + 1).slice(0, 1), disagreed: false };
    case 'all': {
      if (step.decisions.some((earlier) => earlier.outcome !== decision.outcome))
        return { waitingFor: firstWaiting(task), disagreed: true };
      const rest = step.waitingFor.filter((waiting) => waiting !== post);
      if (task.heads === undefined) return { waitingFor: rest, disagreed: false };
      return { waitingFor: step.decisions.length + 1 < task.heads ? [...step.waitingFor] : [], disagreed: false };
    }
  }
}

function errorsOf(task: TaskStep, decision: StepDecision): readonly PlaceError[] {
  const errors: PlaceError[] = [];
  const outcome = task.outcomes.find((entry) => entry.key === decision.outcome);
  if (outcome === undefined) errors.push({ pointer: '/command/decision/outcome', code: 'CASE.NO_SUCH_OUTCOME' });
  if (outcome?.reason === 'required' && isBlank(decision.reason))
    errors.push({ pointer: '/command/decision/reason', code: 'CASE.REASON_NEEDED' });
  const points = new Set((task.reviewPoints ?? []).map((point) => point.key));
  const open = new Set(points);
  decision.points.forEach((point, index) => {
    const pointer = `/command/decision/points/${index}`;
    if (!points.has(point.key)) errors.push({ pointer, code: 'CASE.NO_SUCH_POINT' });
    else if (!open.delete(point.key)) errors.push({ pointer, code: 'CASE.POINT_TWICE' });
    else if (!point.holds && isBlank(point.reason))
      errors.push({ pointer: `${pointer}/reason`, code: 'CASE.REASON_NEEDED' });
  });
  if (open.size > 0)
    errors.push({ pointer: '/command/decision/points', code: 'CASE.POINTS_OPEN', params: { points: [...open] } });
  return errors;
}

function isBlank(reason: string | undefined): boolean {
  return reason === undefined || reason.trim() === '';
}
