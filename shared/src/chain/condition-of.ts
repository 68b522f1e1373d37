import type { Definition } from '#shared/definition/definition';
import { compileExpression, type CompiledExpression } from '#shared/expression/compile-expression';
import type { ValueType } from '#shared/expression/value-type';
import { chainScope } from '#shared/chain/chain-scope';

const compiled = new WeakMap<Definition, Map<string, CompiledExpression | undefined>>();

/** An expression of a chain, compiled once a definition; undefined where there is none or it does not compile. */
export function conditionOf(
  definition: Definition,
  source: string | undefined,
  type: ValueType = 'bool',
): CompiledExpression | undefined {
  if (source === undefined) return undefined;
  const known = compiled.get(definition) ?? new Map<string, CompiledExpression | undefined>();
  compiled.set(definition, known);
  const name = `${JSON.stringify(type)} ${source}`;
  if (!known.has(name)) {
    const result = compileExpression(source, chainScope(definition), type);
    known.set(name, result.ok ? result.expression : undefined);
  }
  return known.get(name);
}
