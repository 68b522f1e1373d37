import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { Effect } from '#shared/case/effects';
import type { CaseDoc } from '#backend/case/case-doc';
import { CASE } from '#backend/case/case.model';
import type { DeskEntry } from '#backend/case/desk-entry';
import { Store } from '#backend/platform/mongo/store';

/** What follows from a case, time and the calendar without any event. */
export interface Renewal {
  readonly desk: DeskEntry;
  /** Kinds of timers that end, and those that take their place. */
  readonly ends: readonly string[];
  readonly timers: readonly Effect[];
}

/** Writes anew what the lists show of a case and which timers run, where no event changed it. */
@Injectable()
export class CaseRenewalRepository {
  constructor(
    @InjectModel(CASE) private readonly cases: Model<CaseDoc>,
    private readonly store: Store,
  ) {}

  /** Writes on the state that it was computed from. False where the case has moved on: its event brought all of this itself. */
  async renew(id: string, seq: number, { desk, ends, timers }: Renewal): Promise<boolean> {
    const stays = { $filter: { input: '$outbox', cond: { $not: [{ $in: ['$$this.kind', { $literal: ends }] }] } } };
    const pipeline = [
      { $set: { desk: { $literal: plain(desk) }, outbox: { $concatArrays: [stays, { $literal: plain(timers) }] } } },
      { $set: { nextDue: { $ifNull: [{ $min: '$outbox.dueAt' }, '$$REMOVE'] } } },
    ];
    const { matchedCount } = await this.store.act(() =>
      this.cases.collection.updateOne({ _id: id, seq } as never, pipeline),
    );
    return matchedCount === 1;
  }
}

/** Without members that are undefined, which the driver would write as null. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
