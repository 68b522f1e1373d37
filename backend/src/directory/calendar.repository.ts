import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { CalendarView } from '#shared/api/calendar';
import type { Calendar } from '#shared/kernel/calendar';
import { CALENDAR, type CalendarDoc } from '#backend/directory/calendar.model';
import { Store } from '#backend/platform/mongo/store';

/** The calendar with its version. */
export interface KnownCalendar {
  readonly calendar: Calendar;
  readonly version: number;
}

/** The years whose working days are known. */
@Injectable()
export class CalendarRepository {
  constructor(
    @InjectModel(CALENDAR) private readonly years: Model<CalendarDoc>,
    private readonly store: Store,
  ) {}

  /** Every known year, in order. */
  async all(): Promise<Calendar> {
    return (await this.known()).calendar;
  }

  /** Every known year, and a version that rises with each change of any of them. */
  async known(): Promise<KnownCalendar> {
    const views = await this.views();
    return {
      calendar: views.map(({ revision: _, ...year }) => year),
      version: views.reduce((sum, { revision }) => sum + revision, 0),
    };
  }

  /** Every known year with its revision, in order. */
  async views(): Promise<CalendarView[]> {
    const found = await this.store.act(() => this.years.find().sort({ _id: 1 }).lean<CalendarDoc[]>());
    return found.map(({ _id, revision, ...year }) => ({ ...year, revision: revision ?? 1 }));
  }
}
