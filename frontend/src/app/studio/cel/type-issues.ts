import type { LocatedExpression } from '#shared/check/located-expression';
import { compileLocated } from '#shared/check/compile-located';
import type { Definition } from '#shared/definition/definition';
import { type Field } from '#shared/definition/field';
import { kindOf } from '#shared/definition/field-kinds';
import { type ElementPlace, formPlaces } from '#shared/definition/form-place';
import type { ExpressionIssue } from '#shared/expression/compile-expression';
import type { Pointer } from '#shared/kernel/pointer';
import { valueAt } from '../edit/patch';

/** What is wrong with an expression that stands, or would stand, at a place: names, types, result. Empty means that it fits. */
export function typeIssues(definition: Definition, at: Pointer, source: string): readonly ExpressionIssue[] {
  const located: LocatedExpression = {
    pointer: at,
    source,
    part: partOf(at),
    row: rowOf(definition, at),
    expected: expectedOf(definition, at),
    words: { zh: '' },
  };
  return compileLocated(definition, [located]).invalid.flatMap(({ issues }) => issues);
}

function partOf(at: Pointer): LocatedExpression['part'] {
  if (at.startsWith('/materials/')) return 'material';
  if (at.startsWith('/fees/')) return 'fee';
  if (at.startsWith('/situations/')) return 'situation';
  if (at.startsWith('/chain/')) return 'chain';
  return at.startsWith('/results/') ? 'result' : 'form';
}

function rowOf(definition: Definition, at: Pointer): ElementPlace | undefined {
  const owner = /^(.*\/elements\/\d+)\/(?:elements|columns)\/\d+/.exec(at)?.[1];
  if (owner === undefined) return undefined;
  return formPlaces(definition.form).find(
    (place): place is ElementPlace => place.kind === 'element' && place.pointer === owner,
  );
}

function expectedOf(definition: Definition, at: Pointer): LocatedExpression['expected'] {
  const name = at.slice(at.lastIndexOf('/') + 1);
  if (name === 'under') return 'under';
  if (name === 'value') return undefined;
  if (name === 'holder') return 'string';
  if (name === 'quantity') return 'double';
  if (name !== 'default' && name !== 'computed') return 'bool';
  const field = valueAt(definition, at.slice(0, at.lastIndexOf('/'))) as unknown as Field | undefined;
  return field === undefined ? undefined : kindOf(field).valueType(field);
}
