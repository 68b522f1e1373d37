import type { Key } from '#shared/kernel/key';
import type { Roots } from '#shared/expression/compile-expression';
import type { CompiledSituation } from '#shared/form/compiled-form';

/** The first situation whose condition holds; an unknown one does not. */
export function chosenSituation(situations: readonly CompiledSituation[], roots: Roots): Key | undefined {
  return situations.find(({ when }) => when === undefined || when.evaluate(roots) === true)?.key;
}
