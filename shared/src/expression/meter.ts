import type { ASTNode } from '@marcbachmann/cel-js';
import { COMPREHENSIONS } from '#shared/expression/functions';
import { partsOf } from '#shared/expression/parts';

/**
 * How much one evaluation may do, in parts of expressions that are looked at: some 30 ms on two cores of 2026. Finding out
 * whether two of 200 rows have one name takes 165 000; texts and lists that are gone through count by their size.
 */
export const MOST_WORK = 200_000;

/** What an expression has done since it was last asked. */
export interface Meter {
  /** What may still be done; below 0 the value is unknown. */
  left: number;
  readonly sizes: Map<object, number>;
}

/** The inner side of a node of the library: what it does, and with which values. */
interface Working {
  evaluate(evaluator: unknown, node: unknown, context: unknown): unknown;
  handle?: (...values: unknown[]) => unknown;
  readonly meta: { readonly alternate?: Working; readonly macro?: Working; readonly evaluate: Working['evaluate'] };
}

/** Operators that go through the whole of their values. */
const THROUGH: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', '+']);
const EXHAUSTED = new Error('an evaluation did too much');

/**
 * Makes an expression that was checked stop before it stalls: each step through a list and each value that an operator or
 * a function goes through is counted in the meter. Changes the tree in place; the result is the same as long as it lasts.
 */
export function metered(root: ASTNode): Meter {
  const meter: Meter = { left: MOST_WORK, sizes: new Map() };
  instrument(root, meter);
  return meter;
}

function instrument(node: ASTNode, meter: Meter): void {
  const through = node.op === 'call' || (node.op === 'rcall' && !COMPREHENSIONS.has(node.args[0]));
  if (through) countCall(node, node.args[0] === 'size', meter);
  else if (THROUGH.has(node.op)) countOperator(node, meter);
  if (node.op === '[]') countWritten(node.args[1], meter);
  if (node.op === 'map') for (const [key] of node.args) countWritten(key!, meter);
  if (node.op === 'rcall' && COMPREHENSIONS.has(node.args[0]))
    for (const body of node.args[2].slice(1)) countStep(body, meter);
  for (const part of partsOf(node)) instrument(part, meter);
}

/** Each time that the body of a list is asked, all its parts count but names and literals; bodies inside it count for themselves. */
function countStep(body: ASTNode, meter: Meter): void {
  const weight = 1 + weightOf(body);
  around(body, (evaluate) => {
    spend(meter, weight);
    return evaluate();
  });
}

/** What is looked up in a map is written as a text first, however large it is. */
function countWritten(key: ASTNode, meter: Meter): void {
  if (key.op === 'value') return;
  around(key, (evaluate) => {
    const value = evaluate();
    spend(meter, sizeOf(value, meter));
    return value;
  });
}

/** Puts something around the evaluation of a node, which the library else looks up anew at the first one. */
function around(node: ASTNode, counted: (evaluate: () => unknown) => unknown): void {
  const working = node as unknown as Working;
  working.evaluate = (evaluator, _, context) =>
    counted(() => {
      const { alternate, macro, evaluate } = working.meta;
      const inner = alternate ?? macro;
      return inner === undefined ? evaluate(evaluator, working, context) : inner.evaluate(evaluator, inner, context);
    });
}

function weightOf(node: ASTNode): number {
  const parts = node.op === 'rcall' && COMPREHENSIONS.has(node.args[0]) ? [node.args[1]] : partsOf(node);
  return parts.reduce((sum, part) => sum + weightOf(part), parts.length === 0 ? 0 : 1);
}

function countOperator(node: ASTNode, meter: Meter): void {
  const working = node as unknown as Working;
  const handle = working.handle!;
  working.handle = (left, right, ...more) => {
    if (typeof left === 'string' || typeof left === 'object') spend(meter, sizeOf(left, meter) + sizeOf(right, meter));
    else if (typeof right === 'object') spend(meter, sizeOf(right, meter));
    return handle(left, right, ...more);
  };
}

/** Counting the signs of a text costs a part each four; the length of a list is known. */
function countCall(node: ASTNode, counts: boolean, meter: Meter): void {
  const working = node as unknown as Working;
  const handle = working.handle;
  if (handle === undefined) return;
  working.handle = (...values) => {
    for (const value of values[0] as readonly unknown[])
      spend(meter, !counts ? sizeOf(value, meter) : typeof value === 'string' ? value.length / 4 : 0);
    return handle(...values);
  };
}

function spend(meter: Meter, work: number): void {
  meter.left -= work;
  if (meter.left < 0) throw EXHAUSTED;
}

/** How much there is to go through in a value; counting stops where it is too much anyway. */
function sizeOf(value: unknown, meter: Meter): number {
  if (typeof value === 'string') return value.length / 64;
  if (typeof value !== 'object' || value === null) return 0;
  const known = meter.sizes.get(value);
  if (known !== undefined) return known;
  let size = 1;
  for (const inner of Array.isArray(value) ? value : Object.values(value)) {
    size += 1 + sizeOf(inner, meter);
    if (size > MOST_WORK) break;
  }
  meter.sizes.set(value, size);
  return size;
}
