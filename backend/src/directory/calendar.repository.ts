import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { Calendar } from '#shared/kernel/calendar';
import { CALENDAR, type CalendarDoc } from '#backend/directory/calendar.model';
import { Store } from '#backend/platform/mongo/store';

/** The years whose working days are known. */
@Injectable()
export class CalendarRepository {
  constructor(
    @InjectModel(CALENDAR) private readonly years: Model<CalendarDoc>,
    private readonly store: Store,
  ) {}

  /** Every known year, in order. */
  async all(): Promise<Calendar> {
    const found = await this.store.act(() => this.years.find().sort({ _id: 1 }).lean<CalendarDoc[]>());
    return found.map(({ _id, ...year }) => year);
  }
}
