import type { ASTNode } from '@marcbachmann/cel-js';
import { isCivilDate } from '#shared/kernel/civil-date';
import type { Holds } from '#shared/expression/say/names';

const NUMBERS: ReadonlySet<string> = new Set([
  'size',
  'double',
  'int',
  'indexOf',
  'ageOn',
  'daysBetween',
  'monthsBetween',
  'yearsBetween',
  'yearOf',
  'monthOf',
  'dayOf',
  'weekdayOf',
  'sum',
]);
const DATES: ReadonlySet<string> = new Set(['addDays', 'addMonths', 'addYears', 'birthdayOf']);

/** What two sides are compared as: dates are later, numbers are equal, anything else is the same. */
export function measureOf(
  sides: readonly ASTNode[],
  holds: (node: ASTNode) => Holds | undefined,
): 'date' | 'number' | 'text' {
  if (sides.some((side) => isDate(side, holds))) return 'date';
  return sides.some(isNumber) ? 'number' : 'text';
}

function isDate(node: ASTNode, holds: (node: ASTNode) => Holds | undefined): boolean {
  if (node.op === 'value') return typeof node.args === 'string' && isCivilDate(node.args);
  if (node.op === '?:') return node.args.slice(1).some((part) => isDate(part, holds));
  return (node.op === 'call' && DATES.has(node.args[0])) || holds(node) === 'date';
}

function isNumber(node: ASTNode): boolean {
  switch (node.op) {
    case 'value':
      return typeof node.args === 'number' || typeof node.args === 'bigint';
    case 'call':
    case 'rcall':
      return NUMBERS.has(node.args[0]);
    case '?:':
      return node.args.slice(1).some(isNumber);
    case '+':
      return node.args.some(isNumber);
    default:
      return ['-', '*', '/', '%', '-_'].includes(node.op);
  }
}
