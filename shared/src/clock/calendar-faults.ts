import type { CalendarYear } from '#shared/kernel/calendar';
import { dayNumber } from '#shared/kernel/year-days';
import type { CivilDate } from '#shared/kernel/civil-date';
import type { PlaceError } from '#shared/kernel/outcome';
import { pointerTo } from '#shared/kernel/pointer';

/** Saturday or Sunday; 1 January 1970 was a Thursday. */
function isWeekend(day: CivilDate): boolean {
  return ((dayNumber(day) + 4) % 7) % 6 === 0;
}

/**
 * What is wrong with the days of a year as somebody sent them: outside the year, told twice, off and worked at once, worked
 * although a weekday is worked anyway; or no announcement named. An announcement names free weekends too, so these may be off.
 */
export function calendarFaults({ year, off, worked, source }: CalendarYear): readonly PlaceError[] {
  const faults: PlaceError[] = [];
  const seen = new Set<CivilDate>();
  for (const [list, days] of [
    ['off', off],
    ['worked', worked],
  ] as const)
    for (const [index, day] of days.entries()) {
      const code = !day.startsWith(`${year}-`)
        ? 'CALENDAR.DAY_OUTSIDE'
        : seen.has(day)
          ? 'CALENDAR.DAY_TWICE'
          : list === 'worked' && !isWeekend(day)
            ? 'CALENDAR.DAY_WORKED_ANYWAY'
            : undefined;
      seen.add(day);
      if (code !== undefined) faults.push({ pointer: pointerTo(list, index), code, params: { day, year } });
    }
  if (source.trim() === '') faults.push({ pointer: pointerTo('source'), code: 'CALENDAR.SOURCE_MISSING' });
  return faults;
}

/** A year with its days in order, as it is kept: what was sent in another order is the same year. */
export function inOrder(year: CalendarYear): CalendarYear {
  return { ...year, off: [...year.off].sort(), worked: [...year.worked].sort(), source: year.source.trim() };
}
