import { addDays, type CivilDate } from '#shared/kernel/civil-date';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import type { Calendar } from '#shared/kernel/calendar';
import { dateOf, dayNumber, yearDays, type YearDays } from '#shared/kernel/year-days';

/** Whether people work on that day. Fails with CALENDAR.NO_YEAR {year} where the calendar does not know: never a guess. */
export function isWorkingDay(calendar: Calendar, date: CivilDate): Outcome<boolean> {
  const year = knownYear(calendar, yearOf(date));
  return year.ok ? done(year.value.works[dayNumber(date) - year.value.first] === 1) : year;
}

/**
 * The n-th working day after a day, which itself is not counted; the day itself for n = 0.
 * Fails with CALENDAR.NO_YEAR {year}.
 */
export function addWorkingDays(calendar: Calendar, from: CivilDate, n: number): Outcome<CivilDate> {
  let day = dayNumber(from);
  let known: YearDays | undefined;
  for (let left = n; left > 0;) {
    day += 1;
    if (known === undefined || day >= known.first + known.works.length) {
      const year = knownYear(calendar, yearOf(dateOf(day)));
      if (!year.ok) return year;
      known = year.value;
    }
    left -= known.works[day - known.first]!;
  }
  return done(day === dayNumber(from) ? from : dateOf(day));
}

/** Working days from one day to another, both included; 0 where the second is earlier. Fails with CALENDAR.NO_YEAR {year}. */
export function countWorkingDays(calendar: Calendar, from: CivilDate, to: CivilDate): Outcome<number> {
  let count = 0;
  if (from > to) return done(0);
  const [first, last] = [dayNumber(from), dayNumber(to)];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const known = knownYear(calendar, year);
    if (!known.ok) return known;
    const { first: newYear, before } = known.value;
    count += before[Math.min(last + 1 - newYear, before.length - 1)]! - before[Math.max(0, first - newYear)]!;
  }
  return done(count);
}

/** Working days left until a last day: 0 on that day, negative when it is over. Fails with CALENDAR.NO_YEAR {year}. */
export function workingDaysLeft(calendar: Calendar, today: CivilDate, due: CivilDate): Outcome<number> {
  if (today <= due) return countWorkingDays(calendar, addDays(today, 1), due);
  const over = countWorkingDays(calendar, addDays(due, 1), today);
  return over.ok ? done(0 - Math.max(1, over.value)) : over;
}

function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

function knownYear(calendar: Calendar, year: number): Outcome<YearDays> {
  const known = calendar.find((entry) => entry.year === year);
  return known === undefined ? refused('CALENDAR.NO_YEAR', { year }) : done(yearDays(known));
}
