import type { Pointer } from '#shared/kernel/pointer';
import type { Key } from '#shared/kernel/key';
import type { Definition } from '#shared/definition/definition';
import { formPlaces, type ElementPlace, type FormPlace } from '#shared/definition/form-place';
import { resolveForm } from '#shared/form/resolve-form';
import type { ExpressionIssue } from '#shared/expression/compile-expression';
import { compileLocated, type Located } from '#shared/check/compile-located';
import { outsideRows } from '#shared/check/inner-forms';
import { locateExpressions } from '#shared/check/locate-expressions';
import type { LocatedExpression } from '#shared/check/located-expression';
import type { Surroundings } from '#shared/check/surroundings';

/** What the findings look at, prepared once. */
export interface Subject {
  readonly definition: Definition;
  readonly surroundings: Surroundings | undefined;
  /** Places of the form with its code lists written out; pointers hold in the definition too. */
  readonly places: readonly FormPlace[];
  /** Fields, tables and groups outside rows, by key. */
  readonly elements: ReadonlyMap<Key, ElementPlace>;
  readonly expressions: readonly LocatedExpression[];
  /** What each expression compiled to, by its pointer; those with issues are absent. */
  readonly compiled: ReadonlyMap<Pointer, Located>;
  readonly invalid: readonly { readonly at: LocatedExpression; readonly issues: readonly ExpressionIssue[] }[];
}

/** Prepares a definition for checking: walks it and compiles every expression. */
export function subjectOf(definition: Definition, surroundings?: Surroundings): Subject {
  const places = formPlaces(resolveForm(definition));
  const elements = outsideRows(places);
  const expressions = locateExpressions(definition, places);
  return {
    definition,
    surroundings,
    places,
    elements,
    expressions,
    ...compileLocated(definition, expressions, places),
  };
}
