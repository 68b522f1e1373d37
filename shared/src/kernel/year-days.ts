import type { CivilDate } from '#shared/kernel/civil-date';
import type { CalendarYear } from '#shared/kernel/calendar';

const DAY = 86_400_000;

/** A year laid out day by day, so that counting over months costs no more than over days. */
export interface YearDays {
  /** Number of its first of January. */
  readonly first: number;
  /** 1 for each day that is worked, 0 for each that is free. */
  readonly works: Uint8Array;
  /** Working days before each day, and one entry more for the whole year. */
  readonly before: Uint16Array;
}

const known = new WeakMap<CalendarYear, YearDays>();

/** Days as numbers that follow each other, from 1970 on. */
export function dayNumber(date: CivilDate): number {
  return Date.parse(`${date}T00:00:00.000Z`) / DAY;
}

/** The day of a number. */
export function dateOf(day: number): CivilDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The days of a year: weekdays are worked but those off, weekends are free but those worked. */
export function yearDays(year: CalendarYear): YearDays {
  const laid = known.get(year);
  if (laid !== undefined) return laid;
  const first = dayNumber(`${year.year}-01-01`);
  const length = dayNumber(`${year.year + 1}-01-01`) - first;
  // 1 January 1970 was a Thursday.
  const works = Uint8Array.from({ length }, (_, index) => (((first + index + 4) % 7) % 6 === 0 ? 0 : 1));
  for (const day of year.off) works[dayNumber(day) - first] = 0;
  for (const day of year.worked) works[dayNumber(day) - first] = 1;
  const before = new Uint16Array(length + 1);
  works.forEach((worked, index) => (before[index + 1] = before[index]! + worked));
  known.set(year, { first, works, before });
  return { first, works, before };
}
