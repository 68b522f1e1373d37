import { sameJson } from '#shared/kernel/json';
import type { Definition } from '#shared/definition/definition';
import type { Json } from '#shared/kernel/json';
import type { Pointer } from '#shared/kernel/pointer';
import { placeOf } from '../place/place-words';
import type { Command } from './command';
import { valueAt } from './patch';

/** Sets one property, or takes it away where there is no value; nothing where it stays the same. */
export function changeProperty(definition: Definition, at: Pointer, value: Json | undefined): Command | undefined {
  if (sameJson(valueAt(definition, at), value)) return undefined;
  return {
    name: 'change-property',
    place: placeOf(definition, at),
    patches: [{ op: 'set', at, ...(value !== undefined && { value }) }],
  };
}
