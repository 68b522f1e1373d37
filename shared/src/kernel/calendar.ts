import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';

/**
 * One year's working days as the State Council announced them: days off beyond weekends, and weekends that are worked.
 * A year that is not there is an error that says so, never a guess.
 */
export const CalendarYear = z
  .strictObject({
    year: z.int().min(2000).max(2100),
    off: z.array(CivilDate).describe('Days off'),
    worked: z.array(CivilDate).describe('Saturdays and Sundays that are worked'),
    officeClosing: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional()
      .describe('HH:mm in Asia/Shanghai: when a last day ends whose limit says so; absent means 24:00'),
    source: z.string().describe('The announcement'),
  })
  .meta({ id: 'CalendarYear' });
export type CalendarYear = z.infer<typeof CalendarYear>;

/** The years that are known. */
export type Calendar = readonly CalendarYear[];
