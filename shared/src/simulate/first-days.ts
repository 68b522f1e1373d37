import { addDays, isCivilDate, type CivilDate } from '#shared/kernel/civil-date';
import type { Calendar } from '#shared/kernel/calendar';
import { isWorkingDay } from '#shared/kernel/working-days';
import type { Literals } from '#shared/simulate/literals';
import { between, pick, type Random } from '#shared/kernel/random';

/** Where no calendar is known. */
const SOME_DAY = '2026-03-02';
/** Days of the year between which applications come: late enough for what lies behind, early enough for what follows. */
const [FIRST, LAST] = [20, 150];

/**
 * The day of an application: a working day of the first half of the calendar's first year, so that whatever follows falls
 * into known years; now and then a day that conditions name.
 */
export function firstDay(random: Random, calendar: Calendar, literals: Literals): CivilDate {
  const years = calendar.map(({ year }) => year);
  const named = literals
    .at('today')
    .filter((value): value is string => typeof value === 'string' && isCivilDate(value));
  if (named.length > 0 && random() < 0.5) return addDays(pick(random, named), between(random, -1, 1));
  if (years.length === 0) return SOME_DAY;
  const from = `${Math.min(...years)}-01-01`;
  for (let left = 40; left > 0; left -= 1) {
    const day = addDays(from, between(random, FIRST, LAST));
    const works = isWorkingDay(calendar, day);
    if (works.ok && works.value) return day;
  }
  return addDays(from, FIRST);
}
