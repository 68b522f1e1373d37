import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Chain, PlacedStep } from '#shared/definition/chain';

/** A step of a chain with where it stands in the definition and in words. */
export interface StepPlace extends PlacedStep {
  readonly pointer: Pointer;
  readonly words: Text;
}

const places = new WeakMap<Chain, readonly StepPlace[]>();

/** Every step, those of lanes and of the aftercare too, those with a key that is taken included; in the order of the definition. */
export function stepPlaces(chain: Chain): readonly StepPlace[] {
  const known = places.get(chain);
  if (known !== undefined) return known;
  const made = [
    ...listed(chain.steps, pointerTo('chain', 'steps'), false),
    ...listed(chain.aftercare?.steps ?? [], pointerTo('chain', 'aftercare', 'steps'), true),
  ];
  places.set(chain, made);
  return made;
}

function listed(steps: Chain['steps'], pointer: Pointer, after: boolean): StepPlace[] {
  return steps.flatMap((step, index): StepPlace[] => {
    const at = `${pointer}/${index}`;
    const place = { step, after, pointer: at, words: named(step.name) };
    if (step.kind !== 'joint') return [place];
    const inside = step.lanes.flatMap((lane, n) =>
      lane.steps.map((inner, k): StepPlace => ({
        step: inner,
        after,
        within: { joint: step, lane },
        pointer: `${at}/lanes/${n}/steps/${k}`,
        words: {
          zh: `${lane.name.zh} › ${named(inner.name).zh}`,
          en: `${lane.name.en ?? lane.name.zh} › ${named(inner.name).en}`,
        },
      })),
    );
    return [place, ...inside];
  });
}

function named({ zh, en }: Text): { readonly zh: string; readonly en: string } {
  return { zh: `环节「${zh}」`, en: `step “${en ?? zh}”` };
}
