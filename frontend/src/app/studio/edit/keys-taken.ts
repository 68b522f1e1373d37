import type { Definition } from '#shared/definition/definition';
import { type FormElement, holdsRows, rowElements } from '#shared/definition/form-element';
import type { Pointer } from '#shared/kernel/pointer';
import { valueAt } from './patch';

/** Every key of the form, rows included: a fresh key that differs from all of them never shadows another. */
export function formKeys(definition: Definition): ReadonlySet<string> {
  const keys = new Set<string>();
  const enter = (element: FormElement): void => {
    keys.add(element.key);
    if (holdsRows(element)) rowElements(element).forEach(enter);
  };
  for (const page of definition.form.pages) {
    keys.add(page.key);
    for (const section of page.sections) {
      keys.add(section.key);
      section.elements.forEach(enter);
    }
  }
  return keys;
}

/** The keys of the entries of a list, e.g. of all materials. */
export function keysIn(definition: Definition, list: Pointer): ReadonlySet<string> {
  const entries = (valueAt(definition, list) ?? []) as readonly { readonly key?: string }[];
  return new Set(entries.flatMap((entry) => entry.key ?? []));
}
