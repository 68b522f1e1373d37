import { Schema } from 'mongoose';
import type { CalendarYear } from '#shared/kernel/calendar';

/** Where the way along the cases has come: first those that are open, then those that ended and have a timer. */
export type ScanPlace =
  | {
      readonly part: 'open';
      readonly item: string;
      readonly version: number;
      readonly status: string;
      readonly id: string;
    }
  | { readonly part: 'ended'; readonly due: string; readonly id: string };

/** One change of a year, in a chain of hashes of its own, and how far the cases have followed it. */
export interface CalendarChangeDoc {
  /** <year>:<revision> */
  _id: string;
  /** Made before the first try: whoever finds it knows that it is done. */
  act: string;
  year: number;
  revision: number;
  at: string;
  by: { account: string; name: string };
  before?: CalendarYear;
  after: CalendarYear;
  prev: string;
  hash: string;
  /** While cases are to follow. */
  pending?: boolean;
  /** By the database's clock: only then has every backend forgotten the days of before. */
  startsAfter?: Date;
  /** The last case looked at; absent before the first. */
  place?: ScanPlace;
  looked: number;
  moved: number;
}

export const CALENDAR_CHANGE = 'CalendarChange';

export const calendarChangeSchema = new Schema<CalendarChangeDoc>(
  {
    _id: { type: String, required: true },
    act: { type: String, required: true },
    year: { type: Number, required: true },
    revision: { type: Number, required: true },
    at: { type: String, required: true },
    by: { type: Schema.Types.Mixed, required: true },
    before: Schema.Types.Mixed,
    after: { type: Schema.Types.Mixed, required: true },
    prev: { type: String, required: true },
    hash: { type: String, required: true },
    pending: Boolean,
    startsAfter: Date,
    place: Schema.Types.Mixed,
    looked: { type: Number, required: true },
    moved: { type: Number, required: true },
  },
  { collection: 'calendarChanges', strict: 'throw', versionKey: false, minimize: false },
);
calendarChangeSchema.index({ year: 1, revision: -1 }, { name: 'history', unique: true });
calendarChangeSchema.index({ pending: 1, startsAfter: 1 }, { name: 'pending', sparse: true });
