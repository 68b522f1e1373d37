import type { ASTNode } from '@marcbachmann/cel-js';
import { compileExpression, type CompiledExpression } from '#shared/expression/compile-expression';
import { partsOf } from '#shared/expression/parts';
import type { Scope } from '#shared/expression/value-type';

/** Two things that are compared: a path, and what gives the value that it is compared with. */
export interface Side {
  readonly path: string;
  readonly other: CompiledExpression;
}

/** A condition without `&&`, `||`, `!` and choices: what must be found a value for. */
export interface Leaf {
  readonly expression: CompiledExpression;
  /** Literals in it, wherever they stand: values worth trying for what it reads. */
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
  readonly sides: readonly Side[];
}

const RELATIONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);
const PATH = /^[a-z]\w*(?:\.[a-zA-Z]\w*)+$/;

/** The leaf at a node; undefined where that part of the source cannot stand alone. */
export function leafAt(source: string, node: ASTNode, scope: Scope): Leaf | undefined {
  const compiled = compileExpression(sliceOf(source, node), scope);
  if (!compiled.ok) return undefined;
  const literals = literalsIn(node);
  return {
    expression: compiled.expression,
    numbers: literals.filter((value) => typeof value === 'number'),
    texts: literals.filter((value) => typeof value === 'string'),
    sides: sidesOf(source, node, scope),
  };
}

/** The source of a node with the brackets that its range cuts off. */
export function sliceOf(source: string, node: ASTNode): string {
  const slice = source.slice(node.start, node.end);
  let depth = 0;
  let before = 0;
  for (const sign of slice.replaceAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, '')) {
    if (sign === '(') depth += 1;
    else if (sign === ')' && depth > 0) depth -= 1;
    else if (sign === ')') before += 1;
  }
  return '('.repeat(before) + slice + ')'.repeat(depth);
}

function sidesOf(source: string, node: ASTNode, scope: Scope): Side[] {
  const parts = RELATIONS.has(node.op)
    ? (node.args as readonly [ASTNode, ASTNode])
    : node.op === 'rcall' && node.args[2].length === 1
      ? [node.args[1], node.args[2][0]!]
      : [];
  const [left, right] = parts.map((part) => sliceOf(source, part));
  if (left === undefined || right === undefined) return [];
  return [
    [left, right],
    [right, left],
  ].flatMap(([path, other]) => {
    const compiled = PATH.test(path!) ? compileExpression(other!, scope) : undefined;
    return compiled?.ok === true ? [{ path: path!, other: compiled.expression }] : [];
  });
}

/** Every literal number and text below a node. */
export function literalsIn(node: ASTNode): (number | string)[] {
  if (node.op === 'value') {
    if (typeof node.args === 'bigint') return [Number(node.args)];
    return typeof node.args === 'number' || typeof node.args === 'string' ? [node.args] : [];
  }
  return partsOf(node).flatMap(literalsIn);
}
