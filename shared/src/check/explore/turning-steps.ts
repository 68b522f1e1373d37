import { placedSteps } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { nextOf } from '#shared/chain/next-of';
import { componentsOf } from '#shared/check/explore/components';

const known = new WeakMap<Definition, ReadonlySet<string>>();

/**
 * The steps to which a case can come again. Only among them can a case that could end be kept from it: whatever is passed once
 * leads on either way.
 */
export function turningSteps(definition: Definition): ReadonlySet<string> {
  const earlier = known.get(definition);
  if (earlier !== undefined) return earlier;
  const { chain, clocks, commitments = [] } = definition;
  const steps = placedSteps(chain);
  const led = [
    ...clocks.map(({ onExpiry }) => onExpiry?.next),
    ...commitments.map(({ withdrawnTo }) => withdrawnTo),
  ].filter((key) => key !== undefined);
  const nextTo = (key: string): readonly string[] => {
    const placed = steps.get(key);
    if (placed === undefined || placed.step.kind === 'end') return [];
    const { within } = placed;
    // From a lane one goes on where the joint step does: a lane alone is no circle.
    const on = within === undefined ? [] : [within.joint.consented, within.joint.conditional, within.joint.refused];
    return [...nextOf(placed.step).map(({ next }) => next), ...led, ...on.filter((next) => next !== undefined)];
  };
  const apart = componentsOf([...steps.keys()], nextTo);
  const made = new Set(apart.filter((part) => part.length > 1 || nextTo(part[0]!).includes(part[0]!)).flat());
  known.set(definition, made);
  return made;
}
