import { sameJson } from '#shared/kernel/json';
import type { Definition } from '#shared/definition/definition';
import type { Json } from '#shared/kernel/json';
import type { Pointer } from '#shared/kernel/pointer';
import { placeOf } from '../place/place-words';
import type { Command } from './command';
import { type Patch, valueAt } from './patch';

/**
 * Sets one property, or takes it away where there is no value; nothing where it stays the same. The parts around it that
 * are not there yet are begun with it, and what is taken back is all of it.
 */
export function changeProperty(definition: Definition, at: Pointer, value: Json | undefined): Command | undefined {
  if (sameJson(valueAt(definition, at), value)) return undefined;
  return { name: 'change-property', place: placeOf(definition, at), patches: [settingOf(definition, at, value)] };
}

function settingOf(definition: Definition, at: Pointer, value: Json | undefined): Patch {
  const cut = at.lastIndexOf('/');
  const around = at.slice(0, cut);
  if (cut > 0 && value !== undefined && valueAt(definition, around) === undefined)
    return settingOf(definition, around, { [at.slice(cut + 1)]: value });
  return { op: 'set', at, ...(value !== undefined && { value }) };
}
