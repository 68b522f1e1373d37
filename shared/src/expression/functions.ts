import { addDays, daysBetween, isCivilDate } from '#shared/kernel/civil-date';
import { isIdNumber } from '#shared/concept/id-number';
import { isUscc } from '#shared/concept/uscc';

type Handler = (...values: never[]) => string | number | boolean;

function dateOf(text: string): string {
  if (!isCivilDate(text)) throw new Error('not a date');
  return text;
}

/** Whole years between a birthday and a day; a birthday on 29 February is reached on 1 March of common years. */
function ageOn(idNumber: string, day: string): number {
  if (!isIdNumber(idNumber)) throw new Error('not an identity number');
  const years = Number(dateOf(day).slice(0, 4)) - Number(idNumber.slice(6, 10));
  return day.slice(5).replace('-', '') < idNumber.slice(10, 14) ? years - 1 : years;
}

function sum(values: readonly (number | bigint)[]): number {
  return values.reduce<number>((total, value) => {
    if (typeof value !== 'number' && typeof value !== 'bigint') throw new Error('not a number');
    return total + Number(value);
  }, 0);
}

/** Functions of our own, by CEL signature. Whatever throws makes the expression unknown. */
export const OWN_FUNCTIONS: readonly (readonly [signature: string, handler: Handler])[] = [
  ['isUscc(string): bool', isUscc],
  ['isIdNumber(string): bool', isIdNumber],
  ['daysBetween(string, string): double', (from: string, to: string) => daysBetween(dateOf(from), dateOf(to))],
  ['addDays(string, double): string', (day: string, days: number) => addDays(dateOf(day), days)],
  ['addDays(string, int): string', (day: string, days: bigint) => addDays(dateOf(day), Number(days))],
  ['ageOn(string, string): double', ageOn],
  ['sum(list<double>): double', sum],
  ['sum(list<int>): double', sum],
];

/** The functions that may be called; all others of the library are refused, regular expressions first of all. */
export const FUNCTIONS: ReadonlySet<string> = new Set([
  'has',
  'size',
  'string',
  'double',
  'int',
  'startsWith',
  'endsWith',
  'contains',
  'trim',
  'lowerAscii',
  'upperAscii',
  'indexOf',
  'substring',
  'isUscc',
  'isIdNumber',
  'daysBetween',
  'addDays',
  'ageOn',
  'sum',
]);

/** The macros that go through a list and bind a name. */
export const COMPREHENSIONS: ReadonlySet<string> = new Set(['exists', 'all', 'exists_one', 'map', 'filter']);
