import type { Instant } from '#shared/kernel/instant';
import { placedSteps, type Chain } from '#shared/definition/chain';
import type { CaseTimes } from '#shared/clock/case-times';
import type { StepVisit } from '#shared/clock/step-visit';

/** From when to when a case was in something; `to` is absent while it is. */
export interface Stay {
  readonly from: Instant;
  readonly to?: Instant;
}

/** The last stay of a case in a step or lane of that key; undefined where it was never there. */
export function lastStay(chain: Chain, visits: CaseTimes['visits'], key: string): Stay | undefined {
  return placedSteps(chain).has(key) ? visits.findLast((visit) => visit.key === key) : lastStayInLane(visits, key);
}

/** A lane lasts from the begin of its joint step until none of its steps is open any more. */
function lastStayInLane(visits: CaseTimes['visits'], lane: string): Stay | undefined {
  const steps = visits.filter((visit) => visit.within?.lane === lane);
  const last = steps.at(-1);
  const joint = visits.findLast(({ key, from }) => key === last?.within?.joint && from <= (last?.from ?? ''));
  if (joint === undefined) return undefined;
  if (steps.some((visit) => visit.to === undefined)) return { from: joint.from };
  return {
    from: joint.from,
    to: steps
      .map((visit) => visit.to as Instant)
      .sort()
      .at(-1),
  };
}

/** The visits that were open right after an instant, in the order of entering. */
export function openAt(visits: readonly StepVisit[], at: Instant): readonly StepVisit[] {
  return visits.filter((visit) => visit.from <= at && (visit.to === undefined || visit.to > at));
}
