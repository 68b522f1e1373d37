import { isCivilDate } from '#shared/kernel/civil-date';
import { isIdNumber } from '#shared/concept/id-number';
import { isUscc } from '#shared/concept/uscc';
import {
  dateOf,
  dayOf,
  daysFrom,
  daysLater,
  monthOf,
  monthsFrom,
  monthsLater,
  weekdayOf,
  yearOf,
  yearsFrom,
} from '#shared/expression/date-functions';
import { workingDaysFrom, workingDaysLater, worksOn } from '#shared/expression/working-day-functions';

type Handler = (...values: never[]) => string | number | boolean;

/** The birthday in an identity number (GB 11643, digits 7 to 14). */
function birthdayOf(idNumber: string): string {
  if (!isIdNumber(idNumber)) throw new Error('not an identity number');
  return dateOf(`${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`);
}

/** Whole years between a birthday and a day; a birthday on 29 February is reached on 1 March of common years. */
function ageOn(idNumber: string, day: string): number {
  const birthday = birthdayOf(idNumber);
  const years = yearOf(day) - yearOf(birthday);
  return day.slice(5) < birthday.slice(5) ? years - 1 : years;
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
  ['isDate(string): bool', isCivilDate],
  ['birthdayOf(string): string', birthdayOf],
  ['ageOn(string, string): double', ageOn],
  ['daysBetween(string, string): double', daysFrom],
  ['monthsBetween(string, string): double', monthsFrom],
  ['yearsBetween(string, string): double', yearsFrom],
  ...later('addDays', daysLater),
  ...later('addMonths', monthsLater),
  ...later('addYears', (day, years) => monthsLater(day, years * 12)),
  ['yearOf(string): double', yearOf],
  ['monthOf(string): double', monthOf],
  ['dayOf(string): double', dayOf],
  ['weekdayOf(string): double', weekdayOf],
  ['isWorkingDay(dyn, string): bool', worksOn],
  ['addWorkingDays(dyn, string, double): string', workingDaysLater],
  [
    'addWorkingDays(dyn, string, int): string',
    (calendar: unknown, day: string, n: bigint) => workingDaysLater(calendar, day, Number(n)),
  ],
  ['workingDaysBetween(dyn, string, string): double', workingDaysFrom],
  ['sum(list<double>): double', sum],
  ['sum(list<int>): double', sum],
];

/** The library tells numbers apart that readers do not: each function of a number stands for both. */
function later(name: string, handler: (day: string, n: number) => string): [string, Handler][] {
  const whole = (day: string, n: bigint) => handler(day, Number(n));
  return [
    [`${name}(string, double): string`, handler],
    [`${name}(string, int): string`, whole],
  ];
}

/** Functions of the library that may be called. */
const OF_THE_LIBRARY = [
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
];

/** The functions that may be called; all others of the library are refused, regular expressions first of all. */
export const FUNCTIONS: ReadonlySet<string> = new Set([
  ...OF_THE_LIBRARY,
  ...OWN_FUNCTIONS.map(([signature]) => signature.slice(0, signature.indexOf('('))),
]);

/** The macros that go through a list and bind a name. */
export const COMPREHENSIONS: ReadonlySet<string> = new Set(['exists', 'all', 'exists_one', 'map', 'filter']);
