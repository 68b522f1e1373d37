import { isCivilDate } from '#shared/kernel/civil-date';
import type { Calendar } from '#shared/kernel/calendar';
import type { Outcome } from '#shared/kernel/outcome';
import { addWorkingDays, countWorkingDays, isWorkingDay } from '#shared/kernel/working-days';

/** Most working days that may be added at once: a year of them. */
const MOST = 366;

/** Whether people work on that day. */
export function worksOn(calendar: unknown, day: string): boolean {
  return known(isWorkingDay(calendarOf(calendar), dateOf(day)));
}

/** The n-th working day after a day, which itself is not counted. */
export function workingDaysLater(calendar: unknown, day: string, n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > MOST) throw new Error('not a number of working days');
  return known(addWorkingDays(calendarOf(calendar), dateOf(day), n));
}

/** Working days after one day until another, that day included; negative where the second is earlier. */
export function workingDaysFrom(calendar: unknown, from: string, to: string): number {
  const [first, last] = [dateOf(from), dateOf(to)];
  if (last < first) return 0 - workingDaysFrom(calendar, to, from);
  const years = calendarOf(calendar);
  const days = known(countWorkingDays(years, first, last));
  return days - (known(isWorkingDay(years, first)) ? 1 : 0);
}

/** The root `calendar` as it is handed in; whatever else an expression names here is none. */
function calendarOf(value: unknown): Calendar {
  const years: unknown = value;
  const listed =
    Array.isArray(years) && years.every((year) => typeof year === 'object' && year !== null && 'off' in year);
  if (!listed) throw new Error('not a calendar');
  return years as unknown as Calendar;
}

function dateOf(text: string): string {
  if (!isCivilDate(text)) throw new Error('not a date');
  return text;
}

/** In a year without a calendar the value is unknown, never a guess. */
function known<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}
