import type { ASTNode } from '@marcbachmann/cel-js';
import { engineOf } from '#shared/expression/engine';

/**
 * Whether wherever one condition holds another one surely does, told from their shape: parts of && and ||, and one value
 * compared with larger or smaller numbers. False means that it could not be told. Never throws.
 */
export function implied(one: string, other: string): boolean {
  const [left, right] = [parsed(one), parsed(other)];
  return left !== undefined && right !== undefined && implies(left, right, 64);
}

function parsed(source: string): ASTNode | undefined {
  try {
    return engineOf({}).check.parse(source).ast;
  } catch {
    return undefined;
  }
}

function implies(one: ASTNode, other: ASTNode, depth: number): boolean {
  if (depth === 0) return false;
  const next = (left: ASTNode, right: ASTNode) => implies(left, right, depth - 1);
  if (written(one) === written(other)) return true;
  if (other.op === 'value' && other.args === true) return true;
  if (one.op === 'value' && one.args === false) return true;
  if (one.op === '||') return one.args.every((part) => next(part, other));
  if (other.op === '&&') return other.args.every((part) => next(one, part));
  if (one.op === '&&' && one.args.some((part) => next(part, other))) return true;
  if (other.op === '||' && other.args.some((part) => next(one, part))) return true;
  if (one.op === '!_' && other.op === '!_') return next(other.args, one.args);
  return compared(one, other);
}

const TURNED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==' };

/** value < 5 within value < 9, and so on. */
function compared(one: ASTNode, other: ASTNode): boolean {
  const [left, right] = [threshold(one), threshold(other)];
  if (left === undefined || right === undefined || left.path !== right.path) return false;
  const [a, b] = [left.bound, right.bound];
  if (right.relation === '<') return (left.relation === '<' && a <= b) || ('<= =='.includes(left.relation) && a < b);
  if (right.relation === '<=') return ['<', '<=', '=='].includes(left.relation) && a <= b;
  if (right.relation === '>') return (left.relation === '>' && a >= b) || ('>= =='.includes(left.relation) && a > b);
  if (right.relation === '>=') return ['>', '>=', '=='].includes(left.relation) && a >= b;
  return false;
}

interface Threshold {
  readonly path: string;
  readonly relation: string;
  readonly bound: number;
}

function threshold(node: ASTNode): Threshold | undefined {
  if (TURNED[node.op] === undefined) return undefined;
  const [left, right] = node.args as unknown as readonly [ASTNode, ASTNode];
  const [a, b] = [numberOf(left), numberOf(right)];
  if (b !== undefined && a === undefined) return { path: written(left), relation: node.op, bound: b };
  if (a !== undefined && b === undefined) return { path: written(right), relation: TURNED[node.op]!, bound: a };
  return undefined;
}

function numberOf(node: ASTNode): number | undefined {
  if (node.op === '-_') {
    const value = numberOf(node.args);
    return value === undefined ? undefined : -value;
  }
  if (node.op !== 'value') return undefined;
  return typeof node.args === 'number' || typeof node.args === 'bigint' ? Number(node.args) : undefined;
}

/** A tree as one text, whatever its layout. */
function written(node: ASTNode): string {
  return JSON.stringify(shapeOf(node));
}

function shapeOf(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(shapeOf);
  if (typeof part === 'bigint') return Number(part);
  if (typeof part !== 'object' || part === null) return part;
  const { op, args } = part as ASTNode;
  return op === undefined ? String(part) : [op, shapeOf(args)];
}
