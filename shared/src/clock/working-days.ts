import { addDays, type CivilDate } from '#shared/kernel/civil-date';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import type { Calendar, CalendarYear } from '#shared/clock/calendar';

interface Exceptions {
  readonly off: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
}

const exceptions = new WeakMap<CalendarYear, Exceptions>();

function exceptionsOf(year: CalendarYear): Exceptions {
  const known = exceptions.get(year);
  if (known !== undefined) return known;
  const made = { off: new Set(year.off), worked: new Set(year.worked) };
  exceptions.set(year, made);
  return made;
}

/** Whether people work on that day. Fails with CALENDAR.NO_YEAR {year} where the calendar does not know: never a guess. */
export function isWorkingDay(calendar: Calendar, date: CivilDate): Outcome<boolean> {
  const year = Number(date.slice(0, 4));
  const known = calendar.find((entry) => entry.year === year);
  if (known === undefined) return refused('CALENDAR.NO_YEAR', { year });
  const { off, worked } = exceptionsOf(known);
  const weekday = new Date(`${date}T00:00:00.000Z`).getUTCDay();
  return done(worked.has(date) || (weekday !== 0 && weekday !== 6 && !off.has(date)));
}

/**
 * The n-th working day after a day, which itself is not counted; the day itself for n = 0.
 * Fails with CALENDAR.NO_YEAR {year}.
 */
export function addWorkingDays(calendar: Calendar, from: CivilDate, n: number): Outcome<CivilDate> {
  let date = from;
  for (let left = n; left > 0;) {
    date = addDays(date, 1);
    const working = isWorkingDay(calendar, date);
    if (!working.ok) return working;
    if (working.value) left -= 1;
  }
  return done(date);
}

/** Working days from one day to another, both included; 0 where the second is earlier. Fails with CALENDAR.NO_YEAR {year}. */
export function countWorkingDays(calendar: Calendar, from: CivilDate, to: CivilDate): Outcome<number> {
  let count = 0;
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const working = isWorkingDay(calendar, date);
    if (!working.ok) return working;
    if (working.value) count += 1;
  }
  return done(count);
}

/** Working days left until a last day: 0 on that day, negative when it is over. Fails with CALENDAR.NO_YEAR {year}. */
export function workingDaysLeft(calendar: Calendar, today: CivilDate, due: CivilDate): Outcome<number> {
  if (today <= due) return countWorkingDays(calendar, addDays(today, 1), due);
  const over = countWorkingDays(calendar, addDays(due, 1), today);
  return over.ok ? done(0 - Math.max(1, over.value)) : over;
}
