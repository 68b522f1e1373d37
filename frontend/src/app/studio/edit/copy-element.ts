import type { Definition } from '#shared/definition/definition';
import type { FormElement } from '#shared/definition/form-element';
import type { Json } from '#shared/kernel/json';
import type { Pointer } from '#shared/kernel/pointer';
import { placeOf } from '../place/place-words';
import type { Command } from './command';
import { formKeys } from './keys-taken';
import { entryOf } from './list-entry';
import { valueAt } from './patch';
import { rekeyed } from './rekeyed';

/** Puts a copy of an element with fresh keys right behind it. Its conditions are kept. */
export function copyElement(definition: Definition, at: Pointer): Command | undefined {
  const element = valueAt(definition, at) as unknown as FormElement | undefined;
  const entry = entryOf(at);
  if (element === undefined || entry === undefined) return undefined;
  const value = rekeyed(element, new Set(formKeys(definition))) as unknown as Json;
  return {
    name: 'copy-element',
    place: placeOf(definition, at),
    patches: [{ op: 'insert', list: entry.list, index: entry.index + 1, value }],
    focus: `${entry.list}/${entry.index + 1}`,
  };
}
