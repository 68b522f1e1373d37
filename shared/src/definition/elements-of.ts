import type { Form } from '#shared/definition/form';
import type { FormElement } from '#shared/definition/form-element';

/** The elements of a form outside rows, in its order. */
export function elementsOf(form: Form): readonly FormElement[] {
  return form.pages.flatMap((page) => page.sections.flatMap((section) => section.elements));
}
