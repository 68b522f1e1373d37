import type { Form } from '#shared/definition/form';
import type { FormSource } from '#shared/form/form-source';

const sources = new WeakMap<Form, FormSource>();

/**
 * A form inside a step as a source of its own: it shares the code lists of its definition and reads the application's answers
 * as `application`. The same form gives the same object.
 */
export function innerSource(outer: FormSource, form: Form): FormSource {
  const known = sources.get(form) ?? { form, outer, ...(outer.codeLists && { codeLists: outer.codeLists }) };
  sources.set(form, known);
  return known;
}
