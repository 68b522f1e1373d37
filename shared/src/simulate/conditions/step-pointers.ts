import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Chain, MainStep, Step } from '#shared/definition/chain';

/** A step with its pointer into the definition. */
export interface PointedStep {
  readonly step: Step;
  readonly pointer: Pointer;
}

const kept = new WeakMap<Chain, readonly PointedStep[]>();

/** Every step of a chain, those of lanes and of the aftercare included. */
export function pointedSteps(chain: Chain): readonly PointedStep[] {
  const known = kept.get(chain);
  if (known !== undefined) return known;
  const made = [
    ...inside(chain.steps, '/chain/steps'),
    ...inside(chain.aftercare?.steps ?? [], '/chain/aftercare/steps'),
  ];
  kept.set(chain, made);
  return made;
}

function inside(steps: readonly MainStep[], above: Pointer): PointedStep[] {
  return steps.flatMap((step, index) => {
    const pointer = `${above}${pointerTo(index)}`;
    const lanes = step.kind === 'joint' ? step.lanes : [];
    return [
      { step, pointer },
      ...lanes.flatMap((lane, at) =>
        lane.steps.map((inner, n) => ({ step: inner, pointer: `${pointer}${pointerTo('lanes', at, 'steps', n)}` })),
      ),
    ];
  });
}
