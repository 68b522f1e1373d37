import type { Pointer } from '#shared/kernel/pointer';
import type { Definition } from '#shared/definition/definition';
import { holdsRows } from '#shared/definition/form-element';
import type { ElementPlace } from '#shared/definition/form-place';
import {
  compileExpression,
  type CompiledExpression,
  type ExpressionIssue,
} from '#shared/expression/compile-expression';
import type { Scope } from '#shared/expression/value-type';
import { chainScope } from '#shared/chain/chain-scope';
import { formScope, rowScope } from '#shared/form/form-scope';
import type { LocatedExpression } from '#shared/check/located-expression';

/** An expression that compiled, and the table or group whose row it sees. */
export interface Located {
  readonly expression: CompiledExpression;
  readonly row: ElementPlace | undefined;
}

/** What became of the expressions: compiled by pointer, or with issues. */
export interface CompiledExpressions {
  readonly compiled: ReadonlyMap<Pointer, Located>;
  readonly invalid: readonly { readonly at: LocatedExpression; readonly issues: readonly ExpressionIssue[] }[];
}

/** Compiles every expression against the roots that it may read where it stands. */
export function compileLocated(definition: Definition, expressions: readonly LocatedExpression[]): CompiledExpressions {
  const compiled = new Map<Pointer, Located>();
  const invalid: { at: LocatedExpression; issues: readonly ExpressionIssue[] }[] = [];
  const scopeOf = scopesOf(definition);
  for (const at of expressions) {
    const result = compileExpression(at.source, scopeOf(at), at.expected);
    if (result.ok) compiled.set(at.pointer, { expression: result.expression, row: at.row });
    else invalid.push({ at, issues: result.issues });
  }
  return { compiled, invalid };
}

/** The scope of each place; one object a scope, so that its compiler is made once. */
function scopesOf(definition: Definition): (at: LocatedExpression) => Scope {
  const plain = formScope(definition.form);
  const rows = new Map<Pointer, Scope>();
  return (at) => {
    if (at.part === 'chain') return chainScope(definition);
    if (at.row === undefined || !holdsRows(at.row.source)) return plain;
    const scope = rows.get(at.row.pointer) ?? rowScope(plain, at.row.source);
    rows.set(at.row.pointer, scope);
    return scope;
  };
}
