import type { Definition } from '#shared/definition/definition';
import type { Pointer } from '#shared/kernel/pointer';
import { placeOf } from '../place/place-words';
import { usesWithin } from '../place/uses';
import { entryOf } from './list-entry';
import { valueAt } from './patch';
import type { Removal } from './remove-element';

/** Takes an entry out of any other list: material, step, outcome, clock, document, option, legal basis… */
export function removeEntry(definition: Definition, at: Pointer): Removal | undefined {
  const entry = entryOf(at);
  if (entry === undefined || valueAt(definition, at) === undefined) return undefined;
  const neighbours = (valueAt(definition, entry.list) as readonly unknown[]).length;
  return {
    command: {
      name: 'remove-entry',
      place: placeOf(definition, at),
      patches: [{ op: 'remove', ...entry }],
      ...(neighbours > 1 && { focus: `${entry.list}/${Math.min(entry.index, neighbours - 2)}` }),
    },
    uses: usesWithin(definition, at),
  };
}
