import type { CompiledElement, CompiledForm, CompiledPage, CompiledSection } from '#shared/form/compiled-form';

/** An element outside rows, and what it stands in. */
export interface Place {
  readonly page: CompiledPage;
  readonly section: CompiledSection;
  readonly element: CompiledElement;
}

const kept = new WeakMap<CompiledForm, ReadonlyMap<string, Place>>();

/** Every element outside rows by key. */
export function placesOf(form: CompiledForm): ReadonlyMap<string, Place> {
  const known = kept.get(form);
  if (known !== undefined) return known;
  const made = new Map<string, Place>();
  for (const page of form.pages)
    for (const section of page.sections)
      for (const element of section.elements) made.set(element.key, { page, section, element });
  kept.set(form, made);
  return made;
}
