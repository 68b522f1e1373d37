import type { PlaceError } from '#shared/kernel/outcome';
import type { StaffedStep } from '#shared/definition/chain';
import type { StepDecision } from '#shared/case/step-decision';

/** What is wrong with a decision by itself: an unknown outcome, points left out or twice, a missing reason. */
export function decisionErrors(step: StaffedStep, decision: StepDecision): readonly PlaceError[] {
  const errors: PlaceError[] = [];
  const outcome = step.outcomes.find((entry) => entry.key === decision.outcome);
  if (outcome === undefined) errors.push({ pointer: '/command/decision/outcome', code: 'CASE.NO_SUCH_OUTCOME' });
  if (outcome?.reason === 'required' && isBlank(decision.reason))
    errors.push({ pointer: '/command/decision/reason', code: 'CASE.REASON_NEEDED' });
  const points = new Set((step.reviewPoints ?? []).map((point) => point.key));
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

/** Whether a text says nothing. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
