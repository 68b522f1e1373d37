import { holdsRows } from '#shared/definition/form-element';
import type { ElementPlace } from '#shared/definition/form-place';
import type { Pointer } from '#shared/kernel/pointer';

/**
 * What must come true for an element to have to be answered while it is shown; undefined where it never must. Whoever has no
 * row is not asked what stands in one: the groups around it must have one too.
 */
export function demandOf(place: ElementPlace): readonly Pointer[] | undefined {
  const around = place.within.filter((each): each is ElementPlace => each.kind === 'element');
  const demands = [...around, place].map(ownDemand);
  return demands.every((each) => each !== undefined) ? demands.flat() : undefined;
}

/** The same of the element alone, whatever stands around it. */
export function ownDemand({ source, pointer }: ElementPlace): readonly Pointer[] | undefined {
  const always = holdsRows(source) ? (source.min ?? 0) > 0 : source.required === true;
  if (source.kind === 'computed' || source.kind === 'note') return undefined;
  if (always) return [];
  return source.requiredWhen === undefined ? undefined : [`${pointer}/requiredWhen`];
}
