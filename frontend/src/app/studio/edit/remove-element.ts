import type { Definition } from '#shared/definition/definition';
import type { Pointer } from '#shared/kernel/pointer';
import { placeOf } from '../place/place-words';
import type { Use } from '../place/use';
import { usesWithin } from '../place/uses';
import type { Command } from './command';
import { entryOf, mayBeEmpty } from './list-entry';
import { valueAt } from './patch';

/** A removal with what refers to it from outside: the designer shows these before anything goes. */
export interface Removal {
  readonly command: Command;
  readonly uses: readonly Use[];
}

/** Takes out an element, section or page with all that it holds. Nothing for the last page or the last section of a page. */
export function removeElement(definition: Definition, at: Pointer): Removal | undefined {
  const entry = entryOf(at);
  if (entry === undefined || valueAt(definition, at) === undefined) return undefined;
  const neighbours = (valueAt(definition, entry.list) as readonly unknown[]).length;
  if (neighbours === 1 && !mayBeEmpty(entry.list)) return undefined;
  const focus =
    neighbours > 1
      ? `${entry.list}/${Math.min(entry.index, neighbours - 2)}`
      : entry.list.slice(0, entry.list.lastIndexOf('/'));
  return {
    command: { name: 'remove-element', place: placeOf(definition, at), patches: [{ op: 'remove', ...entry }], focus },
    uses: usesWithin(definition, at),
  };
}
