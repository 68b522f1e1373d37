import type { ASTNode } from '@marcbachmann/cel-js';
import { compileExpression, type CompiledExpression } from '#shared/expression/compile-expression';
import { engineOf } from '#shared/expression/engine';
import { sliceOf } from '#shared/expression/goal-leaf';
import type { Scope } from '#shared/expression/value-type';

/** A condition parted at its && || and !, so that a part can be judged before all that it reads has a value. */
export type Formula =
  | { readonly op: 'atom'; readonly expression: CompiledExpression }
  | { readonly op: 'and' | 'or'; readonly parts: readonly Formula[] }
  | { readonly op: 'not'; readonly part: Formula };

const NO_ROOTS: Scope = {};
const parted = new WeakMap<CompiledExpression, Formula>();

/** The parts of a condition that compiled in a scope. Pure, and kept with the expression. Never throws. */
export function formulaOf(expression: CompiledExpression, scope: Scope): Formula {
  const known = parted.get(expression) ?? part(expression, scope);
  parted.set(expression, known);
  return known;
}

function part(expression: CompiledExpression, scope: Scope): Formula {
  const whole: Formula = { op: 'atom', expression };
  if (!/&&|\|\||!/.test(expression.source)) return whole;
  return partAt(engineOf(NO_ROOTS).check.parse(expression.source).ast, expression.source, scope) ?? whole;
}

/** Undefined where a part cannot stand alone: then the whole is taken. */
function partAt(node: ASTNode, source: string, scope: Scope): Formula | undefined {
  if (node.op === '&&' || node.op === '||') {
    const parts = node.args.map((each) => partAt(each, source, scope));
    if (!parts.every((each) => each !== undefined)) return undefined;
    return { op: node.op === '&&' ? 'and' : 'or', parts };
  }
  if (node.op === '!_') {
    const inside = partAt(node.args, source, scope);
    return inside && { op: 'not', part: inside };
  }
  const alone = compileExpression(sliceOf(source, node), scope, 'bool');
  return alone.ok ? { op: 'atom', expression: alone.expression } : undefined;
}

/** The atoms of a formula, in the order of the source. */
export function atomsOf(formula: Formula): readonly CompiledExpression[] {
  if (formula.op === 'atom') return [formula.expression];
  return formula.op === 'not' ? atomsOf(formula.part) : formula.parts.flatMap(atomsOf);
}
