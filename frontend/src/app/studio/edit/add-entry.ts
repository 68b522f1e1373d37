import type { Definition } from '#shared/definition/definition';
import type { Json } from '#shared/kernel/json';
import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import { placeOf } from '../place/place-words';
import type { Command } from './command';
import { freshKey } from './fresh-key';
import { keysIn } from './keys-taken';
import { type Patch, valueAt } from './patch';

interface Nameable {
  readonly key?: string;
  readonly name?: Text;
  readonly label?: Text;
}

/** Puts an entry into any list; where it has a key, the key becomes fresh in that list. A list that is absent is begun. */
export function addEntry(definition: Definition, list: Pointer, index: number, entry: object): Command {
  const { key, name, label } = entry as Nameable;
  const value = (key === undefined ? entry : { ...entry, key: freshKey(key, keysIn(definition, list)) }) as Json;
  const begun = valueAt(definition, list) !== undefined;
  const patch: Patch = begun ? { op: 'insert', list, index, value } : { op: 'set', at: list, value: [value] };
  return {
    name: 'add-entry',
    place: placeOf(definition, list, name ?? label),
    patches: [patch],
    focus: `${list}/${begun ? index : 0}`,
  };
}
