import type { CaseView } from '#shared/api/case';
import type { StepVisit } from '#shared/clock/step-visit';
import type { JointStep } from '#shared/definition/step/joint';
import type { LaneResult } from '#shared/definition/step/plain-steps';
import type { Text } from '#shared/kernel/text';

/** One organ's part of a joint review, as far as it has come. */
export interface LaneLine {
  readonly key: string;
  readonly name: Text;
  readonly organ: Text;
  /** What it says; absent while it is worked on, and where it was left open because the others sufficed. */
  readonly result?: LaneResult;
  readonly conditions?: string;
  /** Where it stands; absent once it is over. */
  readonly step?: Text;
  readonly due?: string;
}

/** The lanes that a stay in a joint step has or had, in the order of the definition; those that were not needed are left out. */
export function laneLines(
  joint: JointStep,
  { state, events }: Pick<CaseView, 'state' | 'events'>,
  { from, to }: Pick<StepVisit, 'from' | 'to'>,
): readonly LaneLine[] {
  const isIn = (at: string): boolean => at >= from && (to === undefined || at <= to);
  return joint.lanes.flatMap(({ key, name, organ, steps }): readonly LaneLine[] => {
    const isHere = (within: StepVisit['within']): boolean => within?.joint === joint.key && within.lane === key;
    if (!state.visits.some((visit) => isHere(visit.within) && isIn(visit.from))) return [];
    const ended = events.findLast((event) => event.kind === 'laneEnded' && isHere(event.within) && isIn(event.at));
    const open = to === undefined ? state.steps.find(({ within }) => isHere(within)) : undefined;
    const at = open && steps.find((step) => step.key === open.key)?.name;
    return [
      {
        ...{ key, name, organ },
        ...(ended?.kind === 'laneEnded' && { result: ended.result }),
        ...(ended?.kind === 'laneEnded' && ended.conditions !== undefined && { conditions: ended.conditions }),
        ...(at !== undefined && { step: at }),
        ...(open?.due !== undefined && { due: open.due }),
      },
    ];
  });
}
