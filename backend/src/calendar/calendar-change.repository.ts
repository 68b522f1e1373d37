import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import type { CalendarView } from '#shared/api/calendar';
import type { CalendarYear } from '#shared/kernel/calendar';
import { canonicalize } from '#shared/version/canonical';
import { Audit } from '#backend/audit/audit';
import type { Doer } from '#backend/audit/act';
import { CALENDAR_CHANGE, type CalendarChangeDoc, type ScanPlace } from '#backend/calendar/calendar-change.model';
import { MOVED_CASE, type MovedCaseDoc } from '#backend/calendar/moved-case.model';
import { CALENDAR, type CalendarDoc } from '#backend/directory/calendar.model';
import { CHAIN_START, chainHash } from '#backend/platform/chain-hash';
import { isDuplicateKey } from '#backend/platform/mongo/duplicate-key';
import type { Lease } from '#backend/platform/mongo/lease';
import { Store } from '#backend/platform/mongo/store';

/** Longer than any backend keeps a calendar in memory (`PinnedFacts`), and a request that began with it lasts. */
const FORGOTTEN = 15_000;

/** A change that somebody makes: on which revision, and what the year is to be. */
export interface NewChange {
  /** Made before the first try. */
  readonly act: string;
  readonly at: string;
  readonly revision: number;
  readonly after: CalendarYear;
}

/** Changes of calendars: the year, its history and the audit list in one transaction; and how far the cases followed. */
@Injectable()
export class CalendarChangeRepository {
  constructor(
    @InjectModel(CALENDAR) private readonly years: Model<CalendarDoc>,
    @InjectModel(CALENDAR_CHANGE) private readonly changes: Model<CalendarChangeDoc>,
    @InjectModel(MOVED_CASE) private readonly moved: Model<MovedCaseDoc>,
    private readonly audit: Audit,
    private readonly store: Store,
  ) {}

  /** Changes a year, or brings it in. 'stale' where it stands at another revision. What is as it was stays without a trace. */
  async change({ act, at, revision, after }: NewChange, doer: Doer): Promise<CalendarView | 'stale'> {
    const made = () =>
      this.store.transaction(async (session) => {
        const done = await this.changes
          .findOne({ year: after.year, act }, undefined, { session })
          .lean<CalendarChangeDoc>();
        if (done) return { ...done.after, revision: done.revision };
        const doc = await this.years.findOne({ _id: after.year }, undefined, { session }).lean<CalendarDoc>();
        const now = doc ? (doc.revision ?? 1) : 0;
        if (now !== revision) return 'stale' as const;
        const before = doc ? yearOf(doc) : undefined;
        if (before !== undefined && canonicalize(before) === canonicalize(after)) return { ...after, revision };
        const next = revision + 1;
        // The number of a change is written here and nowhere else: of two at once, one finds the other's.
        await this.years.replaceOne({ _id: after.year }, { ...after, revision: next }, { session, upsert: true });
        const last = await this.changes
          .findOne({ year: after.year }, undefined, { session })
          .sort({ revision: -1 })
          .lean<CalendarChangeDoc>();
        const by = { account: doer.account, name: doer.name };
        const entry = { act, year: after.year, revision: next, at, by, ...(before && { before }), after };
        const prev = last?.hash ?? CHAIN_START;
        const _id = `${after.year}:${next}`;
        const hash = chainHash(prev, entry);
        await this.changes.create([{ _id, ...entry, prev, hash, looked: 0, moved: 0 }], { session });
        await this.changes.collection.updateOne(
          { _id } as never,
          [
            {
              $set: {
                pending: true,
                startsAfter: { $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount: FORGOTTEN } },
              },
            },
          ],
          { session },
        );
        const name = { zh: `${after.year} 年工作日历`, en: `Working days of ${after.year}` };
        await this.audit.record(
          doer,
          {
            ...{ id: act, at, act: 'calendar.changed', object: { kind: 'calendar', id: String(after.year), name } },
            details: { revision: next, hash: `sha256:${hash}`, source: after.source },
          },
          session,
        );
        return { ...after, revision: next };
      });
    try {
      return await made();
    } catch (error) {
      // Two brought in the same year at the same moment: one of them is too late.
      if (isDuplicateKey(error)) return 'stale';
      throw error;
    }
  }

  /** Changes of a year, the last first, older than a revision. */
  list(year: number, limit: number, before?: number): Promise<CalendarChangeDoc[]> {
    const older = before === undefined ? {} : { revision: trusted({ $lt: before }) };
    return this.store.act(() =>
      this.changes
        .find({ year, ...older })
        .sort({ revision: -1 })
        .limit(limit)
        .lean<CalendarChangeDoc[]>(),
    );
  }

  async find(year: number, revision: number): Promise<CalendarChangeDoc | undefined> {
    const found = await this.store.act(() => this.changes.findOne({ year, revision }).lean<CalendarChangeDoc>());
    return found ?? undefined;
  }

  /** The cases that a change moved, after one of them. */
  movedCases(year: number, revision: number, limit: number, after?: string): Promise<MovedCaseDoc[]> {
    const behind = after === undefined ? {} : { _id: trusted({ $gt: after }) };
    return this.store.act(() =>
      this.moved
        .find({ change: `${year}:${revision}`, ...behind })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<MovedCaseDoc[]>(),
    );
  }

  /** The first change that cases are to follow now; by the database's clock. */
  async nextPending(): Promise<CalendarChangeDoc | undefined> {
    const due = { pending: true, $expr: { $lte: ['$startsAfter', '$$NOW'] } };
    const found = await this.store.act(() =>
      this.changes.collection.findOne(due as never, { sort: { startsAfter: 1 }, hint: 'pending' }),
    );
    return (found as unknown as CalendarChangeDoc | null) ?? undefined;
  }

  /**
   * Keeps what came of a piece of the way: the cases that moved and the new place, together or not at all, and only while the lease
   * holds and nobody else has gone on from the same place. Without a place the way is at its end.
   */
  async goOn(
    lease: Lease,
    { _id, looked }: Pick<CalendarChangeDoc, '_id' | 'looked'>,
    piece: { readonly place?: ScanPlace; readonly looked: number; readonly moved: readonly MovedCaseDoc[] },
  ): Promise<void> {
    await this.store.transaction(async (session) => {
      await lease.guard(session);
      const added = await Promise.resolve(
        piece.moved.length === 0
          ? 0
          : this.moved
              .bulkWrite(
                piece.moved.map(({ _id: id, ...doc }) => ({
                  updateOne: { filter: { _id: id }, update: { $setOnInsert: doc }, upsert: true },
                })),
                { session },
              )
              .then((result) => result.upsertedCount),
      );
      const counts = { $inc: { looked: piece.looked, moved: added } };
      const next = piece.place === undefined ? { $unset: { pending: 1, place: 1 } } : { $set: { place: piece.place } };
      // What was kept before an answer got lost has counted already.
      await this.changes.collection.updateOne({ _id, looked } as never, { ...counts, ...next } as never, { session });
    });
  }
}

function yearOf({ _id: _, revision: _revision, ...year }: CalendarDoc): CalendarYear {
  return year;
}
