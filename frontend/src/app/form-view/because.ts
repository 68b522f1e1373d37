import type { Text } from '#shared/kernel/text';
import type { CompiledExpression } from '#shared/expression/compile-expression';
import type { CompiledForm } from '#shared/form/compiled-form';

/** The question whose answer makes another one appear. */
export interface Cause {
  readonly key: string;
  readonly label: Text;
}

/**
 * Which answer makes a conditional place appear: the first answer that its condition reads. Nothing for what is there from the
 * start (a condition that holds of an empty form), since nobody saw it come.
 */
export function causeOf(visibleWhen: CompiledExpression | undefined, form: CompiledForm): Cause | undefined {
  if (visibleWhen === undefined || visibleWhen.evaluate({ form: {}, row: {} }) === true) return undefined;
  for (const path of visibleWhen.reads) {
    const [root, key] = path.split('.');
    const element = root === 'form' && key !== undefined ? form.elements.get(key) : undefined;
    if (element !== undefined && key !== undefined && 'label' in element.source)
      return { key, label: element.source.label };
  }
  return undefined;
}
