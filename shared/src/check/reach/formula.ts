import type { ASTNode } from '@marcbachmann/cel-js';
import { compileExpression, type CompiledExpression } from '#shared/expression/compile-expression';
import { engineOf } from '#shared/expression/engine';
import type { Scope } from '#shared/expression/value-type';
import type { Located } from '#shared/check/compile-located';
import { and, not, or, type Truths } from '#shared/check/reach/truth';

/** A condition parted at its && || and !, so that a part can be judged before all that it reads has a value. */
export type Formula =
  | { readonly op: 'atom'; readonly expression: CompiledExpression }
  | { readonly op: 'and' | 'or'; readonly parts: readonly Formula[] }
  | { readonly op: 'not'; readonly part: Formula };

const NO_ROOTS: Scope = {};
const parted = new WeakMap<CompiledExpression, Formula>();

/** The parts of a condition. Pure, and kept with the expression. */
export function formulaOf({ expression, scope }: Located): Formula {
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
  const alone = compileExpression(source.slice(node.start, node.end), scope, 'bool');
  return alone.ok ? { op: 'atom', expression: alone.expression } : undefined;
}

/** What a formula may come to when its atoms come to what `of` says. */
export function truthsOf(formula: Formula, of: (atom: CompiledExpression) => Truths): Truths {
  if (formula.op === 'atom') return of(formula.expression);
  if (formula.op === 'not') return not(truthsOf(formula.part, of));
  const [first, ...more] = formula.parts.map((each) => truthsOf(each, of));
  return more.reduce(formula.op === 'and' ? and : or, first ?? 0);
}

/** The atoms of a formula, in the order of the source. */
export function atomsOf(formula: Formula): readonly CompiledExpression[] {
  if (formula.op === 'atom') return [formula.expression];
  return formula.op === 'not' ? atomsOf(formula.part) : formula.parts.flatMap(atomsOf);
}
