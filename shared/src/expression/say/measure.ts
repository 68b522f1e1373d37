import type { ASTNode } from '@marcbachmann/cel-js';
import { isCivilDate } from '#shared/kernel/civil-date';
import type { Language } from '#shared/kernel/language';
import { amountText, MONEY_UNITS } from '#shared/kernel/money';
import { say } from '#shared/kernel/text';
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
  'workingDaysBetween',
  'yearOf',
  'monthOf',
  'dayOf',
  'weekdayOf',
  'sum',
]);
const DATES: ReadonlySet<string> = new Set(['addDays', 'addMonths', 'addYears', 'addWorkingDays', 'birthdayOf']);

/** What two sides are compared as: dates are later, numbers are equal, anything else is the same. */
export function measureOf(
  sides: readonly ASTNode[],
  holds: (node: ASTNode) => Holds | undefined,
): 'date' | 'number' | 'text' {
  if (sides.some((side) => isDate(side, holds))) return 'date';
  return sides.some((side) => isNumber(side) || holds(side) === 'money') ? 'number' : 'text';
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

/** An amount of whole fen in yuan, e.g. 5000000 as 50,000 元; undefined for what is no plain number. */
export function amountWords(node: ASTNode, language: Language): string | undefined {
  const [value, sign] = node.op === '-_' ? [node.args.args, -1] : [node.args, 1];
  const fen = typeof value === 'number' || typeof value === 'bigint' ? sign * Number(value) : NaN;
  return Number.isSafeInteger(fen) ? `${amountText(fen, 'yuan')} ${say(MONEY_UNITS.yuan, language)}` : undefined;
}
