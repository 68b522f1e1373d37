import type { Definition } from '#shared/definition/definition';
import type { Pointer } from '#shared/kernel/pointer';
import { placeOf } from '../place/place-words';
import type { Command } from './command';
import { entryOf } from './list-entry';
import { valueAt } from './patch';

/** Moves an entry of any list (page, section, material, step, outcome, option…) by so many places; nothing at the end of the list. */
export function moveEntry(definition: Definition, at: Pointer, by: number): Command | undefined {
  const entry = entryOf(at);
  if (entry === undefined) return undefined;
  const length = (valueAt(definition, entry.list) as readonly unknown[]).length;
  const target = Math.min(Math.max(entry.index + by, 0), length - 1);
  if (target === entry.index) return undefined;
  return {
    name: 'move-entry',
    place: placeOf(definition, at),
    patches: [{ op: 'move', from: entry.list, index: entry.index, to: entry.list, at: target }],
    focus: `${entry.list}/${target}`,
  };
}
