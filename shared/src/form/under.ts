import { compileExpression, type CompiledOrIssues } from '#shared/expression/compile-expression';
import type { Scope } from '#shared/expression/value-type';

/** Stands for a parent of the longest key while only the fit of `under` is asked. */
const ANY_PARENT = 'x'.repeat(64);

/**
 * The condition under which entries of a parent are offered, as an expression: `under` gives one key or a list of keys.
 * Where it gives neither, the first of these is returned; it does not compile.
 */
export function offeredUnder(under: string, scope: Scope): (parent: string) => string {
  const one = (parent: string): string => `(${under}) == ${JSON.stringify(parent)}`;
  const several = (parent: string): string => `${JSON.stringify(parent)} in (${under})`;
  const list = compileExpression(under, scope, { list: 'string' });
  return list.ok && list.expression.type !== 'dyn' ? several : one;
}

/**
 * Judges `under` where it stands: it must give a string or a list of strings, and still be small enough as the condition of
 * an entry. Issues are at ranges of `under` itself.
 */
export function compileUnder(under: string, scope: Scope): CompiledOrIssues {
  const list = compileExpression(under, scope, { list: 'string' });
  const one = list.ok ? list : compileExpression(under, scope, 'string');
  if (!one.ok) return one;
  const offered = compileExpression(offeredUnder(under, scope)(ANY_PARENT), scope, 'bool');
  if (offered.ok) return one;
  return {
    ok: false,
    issues: offered.issues.map((issue) => ({ ...issue, from: 0, to: under.length })),
  };
}
