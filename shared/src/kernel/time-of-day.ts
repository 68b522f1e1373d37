import * as z from 'zod';

const PATTERN = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A time of the day on the wall clock, HH:mm, 00:00 to 23:59. Two of them compare as texts. */
export const TimeOfDay = z.string().regex(PATTERN).meta({ id: 'TimeOfDay', description: 'HH:mm, 00:00 to 23:59' });
export type TimeOfDay = z.infer<typeof TimeOfDay>;

/** Minutes since midnight. */
export function minutesOf(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
