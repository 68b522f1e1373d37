import type { Json } from '#shared/kernel/json';
import type { Being } from '#shared/check/reach/goal';

/** A set of what a condition may come to: true, false, unknown. */
export type Truths = number;

export const TRUE: Truths = 1;
export const FALSE: Truths = 2;
export const UNKNOWN: Truths = 4;
export const ANY: Truths = TRUE | FALSE | UNKNOWN;

/** The truths with which a claim comes true; undefined where it asks for more than truth. */
export const WANTED: Readonly<Record<Being, Truths | undefined>> = {
  true: TRUE,
  notTrue: FALSE | UNKNOWN,
  false: FALSE,
  notFalse: TRUE | UNKNOWN,
  known: undefined,
  unknown: undefined,
};

/** What a value is as a condition; whatever is no truth value counts as unknown. */
export function truthOf(value: Json | undefined): Truths {
  return value === true ? TRUE : value === false ? FALSE : UNKNOWN;
}

export function not(a: Truths): Truths {
  return (a & UNKNOWN) | (a & TRUE ? FALSE : 0) | (a & FALSE ? TRUE : 0);
}

/** CEL: one side that is false decides it, whatever becomes of the other. */
export function and(a: Truths, b: Truths): Truths {
  return (
    ((a | b) & FALSE) |
    (a & b & TRUE) |
    ((a & UNKNOWN && b & (TRUE | UNKNOWN)) || (b & UNKNOWN && a & TRUE) ? UNKNOWN : 0)
  );
}

export function or(a: Truths, b: Truths): Truths {
  return not(and(not(a), not(b)));
}

/** Whether a whole value is as a claim asks. */
export function isSo(value: Json | undefined, be: Being): boolean {
  const wanted = WANTED[be];
  if (wanted !== undefined) return (truthOf(value) & wanted) !== 0;
  return (value !== undefined) === (be === 'known');
}
