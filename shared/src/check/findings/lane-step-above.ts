import { pointerTo } from '#shared/kernel/pointer';
import type { Step } from '#shared/definition/chain';
import type { Lane } from '#shared/definition/step/joint';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { isLonger } from '#shared/check/limit-span';
import { sayLimit } from '#shared/check/say-limit';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'LANE.STEP_ABOVE';

/** A step inside a lane whose limit is longer than that of the whole lane, which nothing stops. */
export const laneStepAbove: FindingKind = {
  code: CODE,
  name: words('环节时限超过本路时限', 'Step limit above that of its lane'),
  find: ({ definition: { chain } }) =>
    stepPlaces(chain).flatMap(({ step, within, pointer }) => {
      const limit = ownLimit(step);
      if (within === undefined || limit === undefined || !isLonger(limit, within.lane.limit)) return [];
      return [found(`${pointer}${pointerTo('limit')}`, step, limit, within.lane)];
    }),
};

const ownLimit = (step: Step) => (step.kind === 'task' || step.kind === 'handover' ? step.limit : undefined);

function found(pointer: string, step: Step, limit: Lane['limit'], lane: Lane) {
  const [name, road, mine, whole] = [quoted(step.name), quoted(lane.name), sayLimit(limit), sayLimit(lane.limit)];
  return findingOf(
    CODE,
    pointer,
    words(
      `环节${name.zh}的时限是${mine.zh}，比${road.zh}这一路的${whole.zh}还长；这一路一定超期。`,
      `The step ${name.en} may take ${mine.en}, longer than the ${whole.en} of its lane ${road.en}: the lane would be late.`,
    ),
    words(`改到${whole.zh}以内，或放宽这一路的时限。`, `Bring it within ${whole.en}, or give the lane more time.`),
    { severity: 'warning' },
  );
}
