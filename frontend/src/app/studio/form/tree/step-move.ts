import type { Definition } from '#shared/definition/definition';
import { type FormElement, holdsRows } from '#shared/definition/form-element';
import type { Pointer } from '#shared/kernel/pointer';
import { type ListEntry, entryOf } from '../../edit/list-entry';
import { valueAt } from '../../edit/patch';

/** Where one step up or down takes an element: past its neighbour, at the end of its list into the next one. */
export function stepMove(definition: Definition, at: Pointer, by: -1 | 1): ListEntry | undefined {
  const entry = entryOf(at);
  if (entry === undefined) return undefined;
  const length = lengthOf(definition, entry.list);
  const past = entry.index + by;
  if (past >= 0 && past < length) return { list: entry.list, index: by < 0 ? past : past + 1 };
  const next = neighbourList(definition, entry.list, by);
  return next === undefined ? undefined : { list: next, index: by < 0 ? lengthOf(definition, next) : 0 };
}

/** Into the group that stands before the element, at its end. */
export function intoGroup(definition: Definition, at: Pointer): ListEntry | undefined {
  const entry = entryOf(at);
  if (entry === undefined || entry.index === 0) return undefined;
  const before = `${entry.list}/${entry.index - 1}`;
  const group = valueAt(definition, before) as unknown as FormElement | undefined;
  if (group?.kind === undefined || !holdsRows(group)) return undefined;
  const list = `${before}/${group.kind === 'table' ? 'columns' : 'elements'}`;
  return { list, index: lengthOf(definition, list) };
}

/** Out of the group that holds the element, behind it. */
export function outOfGroup(at: Pointer): ListEntry | undefined {
  const group = /^(.*\/elements\/\d+)\/(?:elements|columns)\/\d+$/.exec(at)?.[1];
  const entry = group === undefined ? undefined : entryOf(group);
  return entry && { list: entry.list, index: entry.index + 1 };
}

/** The next list of the same kind: elements of the next section, also on the next page; sections of the next page. */
function neighbourList(definition: Definition, list: Pointer, by: -1 | 1): Pointer | undefined {
  const lists = definition.form.pages.flatMap((page, at) =>
    list.endsWith('/sections')
      ? [`/form/pages/${at}/sections`]
      : page.sections.map((_, section) => `/form/pages/${at}/sections/${section}/elements`),
  );
  const here = lists.indexOf(list);
  return here < 0 ? undefined : lists[here + by];
}

function lengthOf(definition: Definition, list: Pointer): number {
  return ((valueAt(definition, list) as readonly unknown[] | undefined) ?? []).length;
}
