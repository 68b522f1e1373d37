import { daysBetween, type CivilDate } from '#shared/kernel/civil-date';
import { done, type Outcome } from '#shared/kernel/outcome';
import type { LimitUnit } from '#shared/definition/limit';
import type { Calendar } from '#shared/kernel/calendar';
import { countWorkingDays } from '#shared/kernel/working-days';

export type DayUnit = 'workingDay' | 'calendarDay';

/** In which days a limit is counted: months and years in calendar days. */
export function dayUnit(unit: LimitUnit): DayUnit {
  return unit === 'workingDay' ? 'workingDay' : 'calendarDay';
}

/** Days of a unit from one day to another, both included; 0 where the second is earlier. Fails with CALENDAR.NO_YEAR {year}. */
export function countDays(calendar: Calendar, unit: DayUnit, from: CivilDate, to: CivilDate): Outcome<number> {
  if (unit === 'workingDay') return countWorkingDays(calendar, from, to);
  return done(Math.max(0, daysBetween(from, to) + 1));
}
