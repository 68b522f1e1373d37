import * as z from 'zod';

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

/** Whether a text is a date of the calendar, leap years counted. */
export function isCivilDate(text: string): boolean {
  return (
    PATTERN.test(text) &&
    !Number.isNaN(Date.parse(`${text}T00:00:00.000Z`)) &&
    new Date(`${text}T00:00:00.000Z`).toISOString().startsWith(text)
  );
}

/** The calendar as a regular expression of JSON Schema: days of the months, and 29 February in leap years. */
const LEAP = '(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29';
const MONTHS =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const CALENDAR = `^(?:\\d{4}-${MONTHS}|${LEAP})$`;

/** A day without time or zone, YYYY-MM-DD. */
export const CivilDate = z
  .string()
  .refine(isCivilDate, { error: 'DATE.MALFORMED' })
  .meta({ id: 'CivilDate', description: 'YYYY-MM-DD', format: 'date', pattern: CALENDAR });
export type CivilDate = z.infer<typeof CivilDate>;

/** The date that lies so many calendar days later (or earlier, where negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Calendar days from one date to another; negative where the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / DAY);
}

/** China has one zone without summer time since 1992: UTC+8. */
const SHANGHAI_OFFSET = 8 * 3_600_000;

/** The civil day of an instant in Asia/Shanghai, where the days of this platform are counted. */
export function civilDateOf(instant: string): CivilDate {
  return new Date(Date.parse(instant) + SHANGHAI_OFFSET).toISOString().slice(0, 10);
}

/** The instant at which a civil day ends (24:00) in Asia/Shanghai. */
export function endOfDay(date: CivilDate): string {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + DAY - SHANGHAI_OFFSET).toISOString();
}
