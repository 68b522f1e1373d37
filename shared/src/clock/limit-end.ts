import { addDays, type CivilDate } from '#shared/kernel/civil-date';
import { done, type Outcome } from '#shared/kernel/outcome';
import type { Limit } from '#shared/definition/limit';
import type { Calendar } from '#shared/clock/calendar';
import { addWorkingDays, countWorkingDays } from '#shared/clock/working-days';

export type FirstDay = 'next' | 'same';

/**
 * The last day of a limit that starts on a day; it ends at 24:00. The day of the start is not counted (next) or is the
 * first (same). Fails with CALENDAR.NO_YEAR {year}.
 */
export function limitEnd(
  calendar: Calendar,
  start: CivilDate,
  limit: Limit,
  firstDay: FirstDay = 'next',
): Outcome<CivilDate> {
  const eve = firstDay === 'same' && limit.n > 0 ? addDays(start, -1) : start;
  return limit.unit === 'workingDay' ? addWorkingDays(calendar, eve, limit.n) : done(addDays(eve, limit.n));
}

/** Days of the limit's unit that have been counted from its start to a day, that day included. Fails with CALENDAR.NO_YEAR {year}. */
export function daysUsed(
  calendar: Calendar,
  start: CivilDate,
  to: CivilDate,
  unit: Limit['unit'],
  firstDay: FirstDay = 'next',
): Outcome<number> {
  const first = firstDay === 'same' ? start : addDays(start, 1);
  if (unit === 'workingDay') return countWorkingDays(calendar, first, to);
  return done(Math.max(0, Math.round((Date.parse(to) - Date.parse(first)) / 86_400_000) + 1));
}
