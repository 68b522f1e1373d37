import { Schema } from 'mongoose';
import type { CalendarYear } from '#shared/kernel/calendar';

/** The working days of a year; its id is the year. */
export interface CalendarDoc extends CalendarYear {
  _id: number;
  /** Rises with every change; a year that was seeded may have none yet, and counts as 1. */
  revision?: number;
}

export const CALENDAR = 'Calendar';

export const calendarSchema = new Schema<CalendarDoc>(
  {
    _id: { type: Number, required: true },
    year: { type: Number, required: true },
    off: { type: [String], required: true },
    worked: { type: [String], required: true },
    source: { type: String, required: true },
    officeClosing: String,
    revision: Number,
  },
  { collection: 'calendars', strict: 'throw', versionKey: false },
);
