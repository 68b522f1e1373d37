import { addDays, type CivilDate, endOfDay } from '#shared/kernel/civil-date';

/** The instant at which a civil day begins in Asia/Shanghai. */
export function startOfDay(date: CivilDate): string {
  return endOfDay(addDays(date, -1));
}
