import { addDays, daysBetween, isCivilDate } from '#shared/kernel/civil-date';

/** A text that is a date. Throws for any other, which makes the expression unknown. */
export function dateOf(text: string): string {
  if (!isCivilDate(text)) throw new Error('not a date');
  return text;
}

/** So many days later; unknown where that is no date between the years 0000 and 9999. */
export function daysLater(day: string, days: number): string {
  return dateOf(addDays(dateOf(day), days));
}

/** Calendar days from one date to another; negative where the second is earlier. */
export function daysFrom(from: string, to: string): number {
  return daysBetween(dateOf(from), dateOf(to));
}

/**
 * The same day of a month so many months later; where that month has no such day, its last one (Civil Code, article 202:
 * 没有对应日的，月末日为期间的最后一日). Unknown for parts of a month.
 */
export function monthsLater(day: string, months: number): string {
  if (!Number.isInteger(months)) throw new Error('not a whole number of months');
  const date = dateOf(day);
  const month = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const first = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  const last = dayOf(daysLater(daysLater(dateOf(first), 31).slice(0, 8) + '01', -1));
  return `${first.slice(0, 8)}${String(Math.min(dayOf(date), last)).padStart(2, '0')}`;
}

/** Whole months that have passed between two dates, as `monthsLater` counts them; negative where the second is earlier. */
export function monthsFrom(from: string, to: string): number {
  if (dateOf(to) < dateOf(from)) return -monthsFrom(to, from) + 0;
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return monthsLater(from, months) > to ? months - 1 : months;
}

/** Whole years that have passed between two dates; negative where the second is earlier. */
export function yearsFrom(from: string, to: string): number {
  return Math.trunc(monthsFrom(from, to) / 12) + 0;
}

export function yearOf(day: string): number {
  return Number(dateOf(day).slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(dateOf(day).slice(5, 7));
}

export function dayOf(day: string): number {
  return Number(dateOf(day).slice(8, 10));
}

/** 1 for Monday … 7 for Sunday (ISO 8601). 5 January 1970 was a Monday. */
export function weekdayOf(day: string): number {
  return (((daysFrom('1970-01-05', day) % 7) + 7) % 7) + 1;
}
