import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { CaseFacts } from '#shared/case/case-facts';
import { lightTimer, limitTimer, type Effect } from '#shared/case/effects';
import type { CaseDoc } from '#backend/case/case-doc';
import { CASE } from '#backend/case/case.model';
import { notNewerThan, TIMERS } from '#backend/case/case.repository';
import { deskEntryOf, type DeskEntry } from '#backend/case/desk-entry';
import { Store } from '#backend/platform/mongo/store';

/** What follows from a case, time and the calendar without any event. */
export interface Renewal {
  readonly desk: DeskEntry;
  /** Kinds of timers that end, and those that take their place. */
  readonly ends: readonly string[];
  readonly timers: readonly Effect[];
  /** Version of the calendar by which it was computed. */
  readonly calendar: number;
}

/** Writes anew what the lists show of a case and which timers run, where no event changed it. */
@Injectable()
export class CaseRenewalRepository {
  constructor(
    @InjectModel(CASE) private readonly cases: Model<CaseDoc>,
    private readonly store: Store,
  ) {}

  /** Writes on the state that it was computed from. False where the case has moved on: its event brought all of this itself. */
  async renew(id: string, seq: number, { desk, ends, timers, calendar }: Renewal): Promise<boolean> {
    const stays = { $filter: { input: '$outbox', cond: { $not: [{ $in: ['$$this.kind', { $literal: ends }] }] } } };
    const pipeline = [
      {
        $set: {
          calendar,
          desk: { $literal: plain(desk) },
          outbox: { $concatArrays: [stays, { $literal: plain(timers) }] },
        },
      },
      { $set: { nextDue: { $ifNull: [{ $min: '$outbox.dueAt' }, '$$REMOVE'] } } },
    ];
    const { matchedCount } = await this.store.act(() =>
      this.cases.collection.updateOne({ _id: id, seq, ...notNewerThan(calendar) } as never, pipeline),
    );
    return matchedCount === 1;
  }
}

/** All that follows for a case from the calendar of the facts: the lists' entry, and both timers. */
export function renewalOf(
  facts: CaseFacts,
  { state, seq, desk: before }: Pick<CaseDoc, 'state' | 'seq' | 'desk'>,
): Renewal {
  const desk = deskEntryOf(facts, state, before.deciders);
  const timers = [...limitTimer(facts, state, seq), ...lightTimer(desk.changesAt, seq)];
  return { desk, ends: [...TIMERS, 'light'], timers, calendar: facts.calendarVersion ?? 0 };
}

/** Without members that are undefined, which the driver would write as null. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
