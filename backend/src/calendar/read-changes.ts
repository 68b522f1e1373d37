import { Injectable } from '@nestjs/common';
import type { CalendarChange, CalendarChangePage, MovedCasePage } from '#shared/api/calendar';
import type { PageQuery } from '#shared/api/paging';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import type { CalendarChangeDoc } from '#backend/calendar/calendar-change.model';
import { CalendarChangeRepository } from '#backend/calendar/calendar-change.repository';
import { readCursor, writeCursor } from '#backend/platform/http/time-cursor';

/** Reads who changed a year, and what moved by it. */
@Injectable()
export class ReadChanges {
  constructor(private readonly changes: CalendarChangeRepository) {}

  /** The last change first. Throws CURSOR.MALFORMED. */
  async list(year: number, { cursor, limit }: PageQuery): Promise<CalendarChangePage> {
    const after = readCursor(cursor);
    const found = await this.changes.list(year, limit + 1, after && Number(after.id));
    const entries = found.slice(0, limit);
    const last = entries.at(-1);
    const next = found.length > limit && last ? { next: writeCursor({ at: last.at, id: String(last.revision) }) } : {};
    return { entries: entries.map(viewOf), ...next };
  }

  /** Refuses with CALENDAR.NOT_FOUND. */
  async one(year: number, revision: number): Promise<Outcome<CalendarChange>> {
    const found = await this.changes.find(year, revision);
    return found === undefined ? refused('CALENDAR.NOT_FOUND') : done(viewOf(found));
  }

  /** Refuses with CALENDAR.NOT_FOUND. Throws CURSOR.MALFORMED. */
  async moved(year: number, revision: number, { cursor, limit }: PageQuery): Promise<Outcome<MovedCasePage>> {
    const change = await this.changes.find(year, revision);
    if (change === undefined) return refused('CALENDAR.NOT_FOUND');
    const found = await this.changes.movedCases(year, revision, limit + 1, readCursor(cursor)?.id);
    const entries = found.slice(0, limit);
    const last = entries.at(-1);
    const next = found.length > limit && last ? { next: writeCursor({ at: change.at, id: last._id }) } : {};
    return done({ entries: entries.map(({ _id: _, change: _change, ...row }) => row), ...next });
  }
}

function viewOf({ year, revision, at, by, before, after, pending, looked, moved }: CalendarChangeDoc): CalendarChange {
  const followed = { done: pending !== true, looked, moved };
  return { year, revision, at, by, ...(before && { before }), after, followed };
}
