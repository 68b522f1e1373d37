import { Injectable } from '@nestjs/common';
import type { CalendarView, SaveCalendar as Body } from '#shared/api/calendar';
import { calendarFaults, inOrder } from '#shared/clock/calendar-faults';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { doerOf } from '#backend/audit/act';
import { CalendarChangeRepository } from '#backend/calendar/calendar-change.repository';
import { Clock } from '#backend/platform/clock';
import type { Caller } from '#backend/platform/http/caller';
import { type Reply, withRevision } from '#backend/platform/http/reply';
import { Ids } from '#backend/platform/ids';

/** Brings in a year, or changes one. */
@Injectable()
export class SaveCalendar {
  constructor(
    private readonly changes: CalendarChangeRepository,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Refuses with CALENDAR.INVALID and every place, and REVISION.STALE. The running cases follow from a quarter of a minute later on. */
  async run(year: number, revision: number, body: Body, me: Caller): Promise<Outcome<Reply<CalendarView>>> {
    const faults =
      body.year === year
        ? calendarFaults(body)
        : [{ pointer: '/year', code: 'CALENDAR.OTHER_YEAR', params: { year: body.year } }];
    if (faults.length > 0) return refused('CALENDAR.INVALID', undefined, faults);
    const act = { act: this.ids.next(), at: this.clock.now(), revision, after: inOrder(body) };
    const changed = await this.changes.change(act, doerOf(me));
    return changed === 'stale' ? refused('REVISION.STALE') : done(withRevision(changed));
  }
}
