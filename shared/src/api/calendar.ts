import * as z from 'zod';
import { CalendarYear } from '#shared/kernel/calendar';
import { Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { MovedLimit } from '#shared/case/moved-limits';
import { pageOf } from '#shared/api/paging';

/** A year of the calendar as it stands. */
export const CalendarView = CalendarYear.extend({
  revision: z.int().min(1).describe('For If-Match; a year that is not there yet has 0'),
}).meta({ id: 'CalendarView' });
export type CalendarView = z.infer<typeof CalendarView>;

/** `GET /api/calendars`: every year that is known, in order. */
export const CalendarList = z.strictObject({ years: z.array(CalendarView) }).meta({ id: 'CalendarList' });
export type CalendarList = z.infer<typeof CalendarList>;

/** `PUT /api/calendars/:year` with If-Match: the whole year. */
export const SaveCalendar = CalendarYear.extend({
  off: CalendarYear.shape.off.max(366),
  worked: CalendarYear.shape.worked.max(366),
  source: CalendarYear.shape.source.max(400),
}).meta({ id: 'SaveCalendar' });
export type SaveCalendar = z.infer<typeof SaveCalendar>;

const Year = z.coerce.number().int().min(2000).max(2100);
/** `/api/calendars/:year` */
export const YearPath = z.strictObject({ year: Year });
export type YearPath = z.infer<typeof YearPath>;
/** `/api/calendars/:year/changes/:change` */
export const CalendarChangePath = z.strictObject({ year: Year, change: z.coerce.number().int().min(1).max(1_000_000) });
export type CalendarChangePath = z.infer<typeof CalendarChangePath>;

/** Who changed a year, from what to what, and how far the cases have followed. */
export const CalendarChange = z
  .strictObject({
    year: z.int(),
    revision: z.int().min(1).describe('Which change of the year it is: the revision that it brought'),
    at: z.string(),
    by: z.strictObject({ account: z.string(), name: z.string() }),
    before: CalendarYear.optional().describe('Absent where the year was not there'),
    after: CalendarYear,
    followed: z
      .strictObject({
        done: z.boolean().describe('Whether every case has been looked at'),
        looked: z.int().describe('Cases looked at so far'),
        moved: z.int().describe('Of these, cases of which a limit moved'),
      })
      .describe('The running cases, whose limits are computed anew'),
  })
  .meta({ id: 'CalendarChange' });
export type CalendarChange = z.infer<typeof CalendarChange>;
export const CalendarChangePage = pageOf(CalendarChange, 'CalendarChangePage');
export type CalendarChangePage = z.infer<typeof CalendarChangePage>;

/** A case of which a change of the calendar moved limits. */
export const MovedCase = z
  .strictObject({
    number: z.string(),
    item: Slug,
    itemName: Text,
    limits: z.array(MovedLimit).min(1),
  })
  .meta({ id: 'MovedCase' });
export type MovedCase = z.infer<typeof MovedCase>;
export const MovedCasePage = pageOf(MovedCase, 'MovedCasePage');
export type MovedCasePage = z.infer<typeof MovedCasePage>;
