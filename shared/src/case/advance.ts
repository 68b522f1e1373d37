import { resolveRoutes } from '#shared/chain/resolve-routes';
import { placedSteps, stepOf, type PlacedStep } from '#shared/definition/chain';
import type { JointStep, Lane } from '#shared/definition/step/joint';
import type { EndStep, LaneEndStep } from '#shared/definition/step/plain-steps';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import { openStep, type CaseState } from '#shared/case/case-state';
import { caseRoots } from '#shared/case/case-surroundings';
import { caseValues } from '#shared/case/case-values';
import { Course } from '#shared/case/course';
import { entryOf } from '#shared/case/entry-of';
import { fillText } from '#shared/case/fill-text';
import { jointResult, neededLanes } from '#shared/case/joint-result';
import { actAtOnce } from '#shared/case/act-at-once';
import { beginsAftercare } from '#shared/case/begins-aftercare';

/**
 * Moves a case on to a step and as far as it goes by itself: forks are passed, messages told, decisions computed, lanes
 * begun and joined, until people or the platform have to act, or the case ends. Gives back the events; `reason` is kept
 * with the end. Throws where the chain leads nowhere, which the publish gate forbids.
 */
export function advance(facts: CaseFacts, state: CaseState, key: string, reason?: string): readonly CaseEvent[] {
  return walk(facts, state, reason, (go) => go(key));
}

/** Lets the platform act where it had to wait, if it can now, and moves the case on from there. Gives back the events. */
export function resume(facts: CaseFacts, state: CaseState): readonly CaseEvent[] {
  return walk(facts, state, undefined, (go, course) => {
    for (const { key } of state.steps) {
      const step = openStep(course.state, key) && stepOf(facts.definition.chain, key);
      const next = step && actAtOnce(course, step);
      if (next !== undefined) go(next);
    }
  });
}

function walk(
  facts: CaseFacts,
  state: CaseState,
  given: string | undefined,
  start: (go: (key: string) => void, course: Course) => void,
): readonly CaseEvent[] {
  const course = new Course(facts, state);
  // Whose reason it is: an end that the platform or all lanes together brought about has not the reason of one officer before it.
  let reason = given;
  const steps = placedSteps(facts.definition.chain);
  // Each step is entered at most once on the way: a circle of messages only, or of joint steps that need no lane, would never end.
  let left = steps.size + 1;

  /** Follows one strand until it waits or ends; gives the lane that it brought to its end. */
  function follow(from: string): { readonly joint: JointStep } | undefined {
    for (let next = from; left > 0;) {
      left -= 1;
      const { hops, at } = resolveRoutes(facts.definition, next, caseRoots(facts, course.state));
      for (const hop of hops) course.tell({ kind: 'routed', ...hop });
      const placed = at && steps.get(at.key);
      if (placed === undefined) break;
      const on = enter(placed);
      if (typeof on !== 'string') return on.joint === undefined ? undefined : { joint: on.joint };
      next = on;
    }
    throw new Error(`The chain leads nowhere from ${from}`);
  }

  /** Enters a step: gives the next one where the case goes on by itself. */
  function enter({ step, within, after }: PlacedStep): string | { readonly joint?: JointStep } {
    switch (step.kind) {
      case 'route':
        throw new Error(`Forks run in a circle at ${step.key}`);
      case 'end':
        end(step, after);
        return {};
      case 'laneEnd':
        endLane(step, within!);
        return { joint: within!.joint };
      case 'notify':
        course.tell({
          kind: 'notified',
          step: step.key,
          message: fillText(step.message, caseValues(facts, course.state)),
        });
        return step.next;
      case 'joint': {
        const lanes = neededLanes(facts, course.state, step);
        course.tell({ kind: 'stepEntered', step: step.key, lanes: lanes.map((lane) => lane.key) });
        for (const lane of lanes) follow(lane.entry);
        return { joint: step };
      }
      default: {
        const ref = within && { joint: within.joint.key, lane: within.lane.key };
        course.tell({
          kind: 'stepEntered',
          step: step.key,
          ...(ref && { within: ref }),
          ...entryOf(facts, course.state, step),
        });
        if (step.kind === 'automatic' && step.action.kind === 'decide') reason = undefined;
        return actAtOnce(course, step) ?? {};
      }
    }
  }

  function endLane(step: LaneEndStep, { joint, lane }: NonNullable<PlacedStep['within']>): void {
    const conditions = step.result === 'consentWithConditions' ? lastReason(lane) : undefined;
    course.tell({
      kind: 'laneEnded',
      step: step.key,
      within: { joint: joint.key, lane: lane.key },
      result: step.result,
      ...(conditions !== undefined && { conditions }),
    });
  }

  function end(step: EndStep, after: boolean): void {
    const told = { step: step.key, end: step.end, ...(reason !== undefined && { reason }) };
    if (after) return course.tell({ kind: 'aftercareEnded', ...told });
    course.tell({ kind: 'ended', ...told });
    const entry = beginsAftercare(facts, course.state);
    if (entry === undefined) return;
    course.tell({ kind: 'aftercareBegun' });
    go(entry);
  }

  /** Follows a strand; where it brought a lane to its end, the joint step may go on. */
  function go(from: string): void {
    let came = follow(from);
    while (came !== undefined) {
      const joined = jointResult(came.joint, course.state);
      if (joined === undefined) return;
      course.tell({ kind: 'routed', step: came.joint.key, ...joined });
      reason = undefined;
      came = follow(joined.next);
    }
  }

  start(go, course);
  return course.events;

  /** The conditions under which a lane consents: what was decided in it last. */
  function lastReason(lane: Lane): string | undefined {
    const inLane = ({ step }: { readonly step: string }) => steps.get(step)?.within?.lane === lane;
    return course.state.decisions.findLast(inLane)?.reason;
  }
}
