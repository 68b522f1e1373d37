import { holdsRows } from '#shared/definition/form-element';
import { rowOwner, type ElementPlace } from '#shared/definition/form-place';
import { compileExpression } from '#shared/expression/compile-expression';
import { formScope, rowScope } from '#shared/form/form-scope';
import type { Located } from '#shared/check/compile-located';
import type { InnerForm } from '#shared/check/inner-forms';
import type { Subject } from '#shared/check/subject';

const known = new WeakMap<ElementPlace, Located>();

/** That an answer is there, as an expression, which stands nowhere in the definition; undefined for what has no value. */
export function presenceOf({ definition }: Subject, place: ElementPlace, inner?: InnerForm): Located | undefined {
  const earlier = known.get(place);
  if (earlier !== undefined) return earlier;
  const row = rowOwner(place);
  const outer = inner?.scope ?? formScope(definition);
  const scope = row !== undefined && holdsRows(row.source) ? rowScope(outer, row.source) : outer;
  const made = compileExpression(`has(${row === undefined ? 'form' : 'row'}.${place.key})`, scope, 'bool');
  if (!made.ok) return undefined;
  const located = { expression: made.expression, row, inner, scope };
  known.set(place, located);
  return located;
}
