import { Injectable } from '@nestjs/common';
import type { CaseFacts } from '#shared/case/case-facts';
import { hasRunning, movedLimits, type MovedLimit } from '#shared/case/moved-limits';
import type { Calendar, CalendarYear } from '#shared/kernel/calendar';
import type { CalendarChangeDoc } from '#backend/calendar/calendar-change.model';
import { CalendarChangeRepository } from '#backend/calendar/calendar-change.repository';
import { CaseScanRepository } from '#backend/calendar/case-scan.repository';
import type { MovedCaseDoc } from '#backend/calendar/moved-case.model';
import { CaseRenewalRepository, renewalOf } from '#backend/case/case-renewal.repository';
import { CaseRepository } from '#backend/case/case.repository';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { CalendarRepository, type KnownCalendar } from '#backend/directory/calendar.repository';
import type { Lease } from '#backend/platform/mongo/lease';

/** Cases at a time; between two pieces the way is kept in the database. */
const PIECE = 25;
const TRIES = 12;

/** Lets the running cases follow a change of the calendar: timers and lists are computed anew, and what moved is told. */
@Injectable()
export class FollowChange {
  constructor(
    private readonly changes: CalendarChangeRepository,
    private readonly scan: CaseScanRepository,
    private readonly cases: CaseRepository,
    private readonly renewals: CaseRenewalRepository,
    private readonly facts: PinnedFacts,
    private readonly calendars: CalendarRepository,
  ) {}

  /** One piece of the way of the change that is to be followed next; false where there is none. Harmless when done twice. */
  async piece(lease: Lease): Promise<boolean> {
    const change = await this.changes.nextPending();
    if (change === undefined) return false;
    const { ids, place } = await this.scan.after(change.place, PIECE);
    const known = await this.calendars.known();
    const moved = await Promise.all(ids.map((id) => this.follow(id, change, known)));
    const rows = moved.filter((row): row is MovedCaseDoc => row !== undefined);
    await this.changes.goOn(lease, change, { ...(place && { place }), looked: ids.length, moved: rows });
    return true;
  }

  /** Computes a case anew by the calendar as it stands; gives back what this one change moved in it. */
  private async follow(id: string, change: CalendarChangeDoc, known: KnownCalendar): Promise<MovedCaseDoc | undefined> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const doc = await this.cases.find(id);
      if (doc === undefined) return undefined;
      const pinned = await this.facts.of(doc.item, doc.version);
      const facts: CaseFacts = { ...pinned, calendar: known.calendar, calendarVersion: known.version };
      if (!hasRunning(facts, doc.state)) return undefined;
      // A case that a newer calendar has reached already is right as it stands.
      const renewed =
        (doc.calendar ?? 0) > known.version || (await this.renewals.renew(id, doc.seq, renewalOf(facts, doc)));
      if (!renewed) continue;
      const limits = movedBy(change, facts, doc.state);
      if (limits.length === 0) return undefined;
      const { number, item } = doc;
      const _id = `${change._id}:${id}`;
      return { _id, change: change._id, number, item, itemName: facts.definition.basics.name, limits: [...limits] };
    }
    throw new Error(`Case ${id} moves on all the time`);
  }
}

function movedBy(
  { year, before, after }: CalendarChangeDoc,
  facts: CaseFacts,
  state: Parameters<typeof movedLimits>[1],
): readonly MovedLimit[] {
  const others = facts.calendar.filter((known) => known.year !== year);
  const withYear = (days: CalendarYear | undefined): Calendar => (days === undefined ? others : [...others, days]);
  return movedLimits({ ...facts, calendar: withYear(after) }, state, withYear(before));
}
