import type { Definition } from '#shared/definition/definition';
import type { FormElement } from '#shared/definition/form-element';
import type { Json } from '#shared/kernel/json';
import type { Pointer } from '#shared/kernel/pointer';
import { placeOf } from '../place/place-words';
import type { Command } from './command';
import { formKeys } from './keys-taken';
import { valueAt } from './patch';
import { rekeyed } from './rekeyed';

/** Puts a new element into a list of elements or columns, at its end where the index lies behind it; its keys become fresh. */
export function addElement(definition: Definition, list: Pointer, before: number, element: FormElement): Command {
  const index = Math.min(before, ((valueAt(definition, list) ?? []) as readonly unknown[]).length);
  const value = rekeyed(element, new Set(formKeys(definition))) as unknown as Json;
  return {
    name: 'add-element',
    place: placeOf(definition, list, element.label),
    patches: [{ op: 'insert', list, index, value }],
    focus: `${list}/${index}`,
  };
}
