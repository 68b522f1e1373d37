import type { Definition } from '#shared/definition/definition';
import type { FormElement } from '#shared/definition/form-element';
import type { Pointer } from '#shared/kernel/pointer';
import { placeOf } from '../place/place-words';
import type { Command } from './command';
import { afterRemoval, entryOf, mayBeEmpty } from './list-entry';
import { valueAt } from './patch';

/**
 * Moves an element into a list, before the entry that stands at `index` there now. Keys never change.
 * Nothing where it would stay, where it would go into itself, or where the list may not hold it.
 */
export function moveElement(definition: Definition, at: Pointer, list: Pointer, index: number): Command | undefined {
  const entry = entryOf(at);
  const element = valueAt(definition, at) as unknown as FormElement | undefined;
  if (entry === undefined || element === undefined || !mayHold(list, element)) return undefined;
  const to = afterRemoval(list, entry);
  if (to === undefined) return undefined;
  if (entry.list !== list && staysBehind(definition, entry.list) === 0 && !mayBeEmpty(entry.list)) return undefined;
  const target = entry.list === list && index > entry.index ? index - 1 : index;
  if (entry.list === list && target === entry.index) return undefined;
  return {
    name: 'move-element',
    place: placeOf(definition, at),
    patches: [{ op: 'move', from: entry.list, index: entry.index, to, at: target }],
    focus: `${to}/${target}`,
  };
}

function staysBehind(definition: Definition, list: Pointer): number {
  return (valueAt(definition, list) as readonly unknown[]).length - 1;
}

/** Whether a list may hold an element: columns of a table are plain fields. */
export function mayHold(list: Pointer, element: FormElement): boolean {
  return !list.endsWith('/columns') || (element.kind !== 'table' && element.kind !== 'repeat');
}
