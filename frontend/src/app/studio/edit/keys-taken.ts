import { allSteps } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { type FormElement, holdsRows, rowElements } from '#shared/definition/form-element';
import type { Pointer } from '#shared/kernel/pointer';
import { isStepPlace } from '../place/step-place';
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

/** The keys that a new entry of a list may not have: those of its entries, of steps those of the whole chain. */
export function keysIn(definition: Definition, list: Pointer): ReadonlySet<string> {
  if (isStepPlace(`${list}/0`)) return new Set(allSteps(definition.chain).map(({ key }) => key));
  const entries = (valueAt(definition, list) ?? []) as readonly { readonly key?: string }[];
  return new Set(entries.flatMap((entry) => entry.key ?? []));
}
