import type { Form } from '#shared/definition/form';
import { compileForm } from '#shared/form/compile-form';
import type { CompiledForm } from '#shared/form/compiled-form';

const compiled = new WeakMap<Form, CompiledForm>();

/** The compiled form of a definition that no longer changes; made once for as long as the definition is kept. */
export function compiledFormOf(form: Form): CompiledForm {
  const known = compiled.get(form);
  if (known !== undefined) return known;
  const made = compileForm(form);
  compiled.set(form, made);
  return made;
}
