import { compileForm } from '#shared/form/compile-form';
import type { CompiledForm } from '#shared/form/compiled-form';
import type { FormSource } from '#shared/form/form-source';

const compiled = new WeakMap<FormSource, CompiledForm>();

/** The compiled form of a definition that no longer changes; made once for as long as the definition is kept. */
export function compiledFormOf(definition: FormSource): CompiledForm {
  const known = compiled.get(definition);
  if (known !== undefined) return known;
  const made = compileForm(definition);
  compiled.set(definition, made);
  return made;
}
