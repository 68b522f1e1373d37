import type { CompiledExpression } from '#shared/expression/compile-expression';

/** What lets an expression have a value though something in it has none: &&, ||, choices, has(), and what goes through lists. */
const LENIENT = /&&|\|\||\?|\bhas\s*\(|\.\s*\w+\s*\(/;

const known = new WeakMap<CompiledExpression, readonly (readonly [root: string, key: string])[]>();

/**
 * The answers, as root and key, without any one of which an expression surely is unknown: telling so is far cheaper than to let the
 * engine fail. Empty where it cannot be told. Pure.
 */
export function strictReads(expression: CompiledExpression): readonly (readonly [root: string, key: string])[] {
  const earlier = known.get(expression);
  if (earlier !== undefined) return earlier;
  const made = LENIENT.test(expression.source)
    ? []
    : expression.reads.flatMap((path) => {
        const [root = '', key] = path.split('.');
        return key === undefined ? [] : [[root, key] as const];
      });
  known.set(expression, made);
  return made;
}
