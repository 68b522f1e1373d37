import type { Definition } from '#shared/definition/definition';
import type { Page, Section } from '#shared/definition/form';
import type { FormElement } from '#shared/definition/form-element';
import type { Pointer } from '#shared/kernel/pointer';
import { type ListEntry, entryOf } from '../edit/list-entry';
import { valueAt } from '../edit/patch';

/** What is selected in the form. */
export type Selection = { readonly at: Pointer } & (
  | { readonly kind: 'page'; readonly source: Page }
  | { readonly kind: 'section'; readonly source: Section }
  | { readonly kind: 'element'; readonly source: FormElement }
);

const SUBJECT = /^\/form\/pages\/\d+(?:\/sections\/\d+(?:\/elements\/\d+(?:\/(?:elements|columns)\/\d+)*)?)?/;

/** The page, section or element at or around a place; nothing where the place is not in the form, or no longer there. */
export function selectionAt(definition: Definition, pointer: Pointer): Selection | undefined {
  let at = SUBJECT.exec(pointer)?.[0];
  while (at !== undefined && at.length > '/form/pages'.length && valueAt(definition, at) === undefined) at = around(at);
  if (at === undefined || at.length <= '/form/pages'.length) return undefined;
  const source = valueAt(definition, at) as unknown;
  if (/\/pages\/\d+$/.test(at)) return { at, kind: 'page', source: source as Page };
  return /\/sections\/\d+$/.test(at)
    ? { at, kind: 'section', source: source as Section }
    : { at, kind: 'element', source: source as FormElement };
}

function around(at: Pointer): Pointer | undefined {
  return /^(.*)\/(?:sections|elements|columns)\/\d+$/.exec(at)?.[1];
}

/** The index of the page that holds a place; 0 where none does. */
export function pageOf(pointer: Pointer): number {
  return Number(/^\/form\/pages\/(\d+)/.exec(pointer)?.[1] ?? 0);
}

/** Where something new goes: behind a selected element, into a selected section, into the last section of a selected page. */
export function placeAfter(definition: Definition, selection: Selection | undefined): ListEntry | undefined {
  if (selection === undefined) {
    const last = definition.form.pages[0]?.sections.length ?? 0;
    return last === 0 ? undefined : endOf(definition, `/form/pages/0/sections/${last - 1}/elements`);
  }
  if (selection.kind === 'section') return endOf(definition, `${selection.at}/elements`);
  if (selection.kind === 'page')
    return endOf(definition, `${selection.at}/sections/${selection.source.sections.length - 1}/elements`);
  const entry = entryOf(selection.at);
  return entry && { list: entry.list, index: entry.index + 1 };
}

function endOf(definition: Definition, list: Pointer): ListEntry | undefined {
  const entries = valueAt(definition, list) as readonly unknown[] | undefined;
  return entries && { list, index: entries.length };
}
