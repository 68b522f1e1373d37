import { locateExpressions } from '#shared/check/locate-expressions';
import type { LocatedExpression } from '#shared/check/located-expression';
import type { Definition } from '#shared/definition/definition';
import { formPlaces } from '#shared/definition/form-place';
import { resolveForm } from '#shared/form/resolve-form';
import type { Pointer } from '#shared/kernel/pointer';

const found = new WeakMap<Definition, ReadonlyMap<Pointer, LocatedExpression>>();

/** What the expression at a place may read and must give, as the check sees it; nothing where none stands, or where the draft is too broken to walk. */
export function locatedAt(definition: Definition, at: Pointer): LocatedExpression | undefined {
  const known = found.get(definition) ?? located(definition);
  found.set(definition, known);
  return known.get(at);
}

function located(definition: Definition): ReadonlyMap<Pointer, LocatedExpression> {
  try {
    const places = formPlaces(resolveForm(definition));
    return new Map(locateExpressions(definition, places).map((expression) => [expression.pointer, expression]));
  } catch {
    return new Map();
  }
}
