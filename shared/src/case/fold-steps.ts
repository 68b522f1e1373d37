import type { Instant } from '#shared/kernel/instant';
import type { LaneRef, StepVisit } from '#shared/clock/step-visit';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseState } from '#shared/case/case-state';
import type { OpenStep } from '#shared/case/open-step';

type Entered = Extract<CaseEvent, { kind: 'stepEntered' }>;
type Standing = Pick<CaseState, 'steps' | 'visits'>;

/** The open steps after one was entered: in a lane it takes the place of what was open there, outside lanes of everything. */
export function entered(state: CaseState, { step, within, due, waitingFor, lanes, at }: Entered): Standing {
  const open: OpenStep = {
    ...{ key: step, since: at, waitingFor: waitingFor ?? [], takenBy: [], decisions: [] },
    ...(within !== undefined && { within }),
    ...(due !== undefined && { due }),
    ...(lanes !== undefined && { lanes: lanes.map((lane) => ({ lane, since: at })) }),
  };
  const visit: StepVisit = {
    ...{ key: step, from: at },
    ...(within !== undefined && { within }),
    ...(due !== undefined && { due }),
  };
  const left = leave(state, at, within);
  return { steps: [...left.steps, open], visits: [...left.visits, visit] };
}

/** The open steps after those of a lane, or all, were left. */
export function leave({ steps, visits }: Standing, at: Instant, within?: LaneRef): Standing {
  const stays = (step: { readonly within?: LaneRef }): boolean =>
    within !== undefined && !sameLane(step.within, within);
  return {
    steps: steps.filter(stays),
    visits: visits.map((visit) => (visit.to === undefined && !stays(visit) ? { ...visit, to: at } : visit)),
  };
}

/** The state with one open step changed. */
export function atStep(
  { steps }: CaseState,
  key: string,
  change: (step: OpenStep) => Partial<OpenStep>,
): Pick<CaseState, 'steps'> {
  return { steps: steps.map((step) => (step.key === key ? { ...step, ...change(step) } : step)) };
}

/** The state after a lane came to its end: its step is left, its result stands with the joint step. */
export function laneEnded(
  state: CaseState,
  { within, result, conditions, at }: Extract<CaseEvent, { kind: 'laneEnded' }>,
): Standing {
  const left = leave(state, at, within);
  return {
    visits: left.visits,
    steps: left.steps.map((step) =>
      step.key === within.joint && step.lanes !== undefined
        ? {
            ...step,
            lanes: step.lanes.map((lane) =>
              lane.lane === within.lane
                ? { ...lane, endedAt: at, result, ...(conditions !== undefined && { conditions }) }
                : lane,
            ),
          }
        : step,
    ),
  };
}

function sameLane(a: LaneRef | undefined, b: LaneRef): boolean {
  return a?.joint === b.joint && a.lane === b.lane;
}
