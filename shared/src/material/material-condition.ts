import type { Definition } from '#shared/definition/definition';
import { compileExpression, type CompiledExpression } from '#shared/expression/compile-expression';
import type { Scope, ValueType } from '#shared/expression/value-type';
import { materialScope } from '#shared/material/material-scope';

const compiled = new WeakMap<Scope, Map<string, CompiledExpression | undefined>>();

/** An expression of a material or commitment, compiled once a scope; undefined where there is none or it does not compile. */
export function materialCondition(
  definition: Definition,
  source: string | undefined,
  scope: Scope = materialScope(definition),
  type: ValueType = 'bool',
): CompiledExpression | undefined {
  if (source === undefined) return undefined;
  const known = compiled.get(scope) ?? new Map<string, CompiledExpression | undefined>();
  compiled.set(scope, known);
  const name = `${JSON.stringify(type)} ${source}`;
  if (!known.has(name)) {
    const result = compileExpression(source, scope, type);
    known.set(name, result.ok ? result.expression : undefined);
  }
  return known.get(name);
}
