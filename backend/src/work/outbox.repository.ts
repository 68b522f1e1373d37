import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { Effect } from '#shared/case/effects';
import type { CaseDoc, DeadLetter, OutboxEntry } from '#backend/case/case-doc';
import { CASE } from '#backend/case/case.model';
import { Store } from '#backend/platform/mongo/store';

const REST = (effect: string) => ({
  $filter: { input: '$outbox', cond: { $ne: ['$$this.id', { $literal: effect }] } },
});
const WITH = (effect: string, changed: object) => ({
  $map: {
    input: '$outbox',
    in: { $cond: [{ $eq: ['$$this.id', { $literal: effect }] }, { $mergeObjects: ['$$this', changed] }, '$$this'] },
  },
});
const NEXT_DUE = { $set: { nextDue: { $ifNull: [{ $min: '$outbox.dueAt' }, '$$REMOVE'] } } };

/** Until when a case is held, by the database's clock: those of the backends may differ by hours. */
const heldFor = (amount: number) => ({ $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount } });
const FREE = { $expr: { $lte: [{ $ifNull: ['$held.until', new Date(0)] }, '$$NOW'] } };

/** A case that a worker has taken. What he does to its outbox counts only while it is still his. */
export interface Claim {
  readonly id: string;
  readonly token: string;
}

/** An effect that a worker has taken by itself: its own until it is due again. */
export interface TakenEffect {
  readonly id: string;
  readonly effect: string;
  readonly dueAt: string;
}

/** The outboxes of all cases: which one has something due, and what became of it. */
@Injectable()
export class OutboxRepository {
  constructor(
    @InjectModel(CASE) private readonly cases: Model<CaseDoc>,
    private readonly store: Store,
  ) {}

  /** Takes a case with something due, for `hold` milliseconds; until then no other worker finds it. */
  async claim(now: string, hold: number): Promise<{ doc: CaseDoc; claim: Claim } | undefined> {
    const token = randomUUID();
    const found = await this.store.act(() =>
      this.cases.collection.findOneAndUpdate(
        { nextDue: { $lte: now }, ...FREE } as never,
        [{ $set: { held: { token, until: heldFor(hold) } } }],
        { sort: { nextDue: 1 }, returnDocument: 'after' },
      ),
    );
    const doc = found as unknown as CaseDoc | null;
    return doc === null ? undefined : { doc, claim: { id: doc._id, token } };
  }

  /** Holds on to a case. False where it is somebody else's by now, or nobody's. */
  renew(claim: Claim, hold: number): Promise<boolean> {
    return this.change(owned(claim), [{ $set: { 'held.until': heldFor(hold) } }]);
  }

  /** Takes a finished effect out. Whoever did it may say so, however late: it is done. */
  async finish(id: string, effect: string): Promise<void> {
    await this.change({ _id: id }, [{ $set: { outbox: REST(effect) } }, NEXT_DUE]);
  }

  /** Puts what an effect brings in its place, once: a repeat finds it no more. */
  async replace(id: string, effect: string, more: readonly Effect[]): Promise<void> {
    const outbox = { $concatArrays: [REST(effect), { $literal: more }] };
    await this.change({ _id: id, 'outbox.id': effect }, [{ $set: { outbox } }, NEXT_DUE]);
  }

  /** Takes one effect out of a case until an instant; undefined where somebody else has it or it is done. A repeat after a failover finds its own. */
  async take(id: string, { id: effect, dueAt: before }: OutboxEntry, dueAt: string): Promise<TakenEffect | undefined> {
    const seen = { $elemMatch: { id: effect, dueAt: { $in: [before, dueAt] } } };
    const taken = await this.change({ _id: id, outbox: seen }, [
      { $set: { outbox: WITH(effect, { dueAt }) } },
      NEXT_DUE,
    ]);
    return taken ? { id, effect, dueAt } : undefined;
  }

  /** Lets an effect wait on that is not to be done yet, unless it was moved meanwhile. */
  async postpone(id: string, effect: { readonly id: string; readonly dueAt: string }, dueAt: string): Promise<void> {
    const seen = { outbox: { $elemMatch: { id: effect.id, dueAt: effect.dueAt } } };
    await this.change({ _id: id, ...seen }, [{ $set: { outbox: WITH(effect.id, { dueAt, tries: 0 }) } }, NEXT_DUE]);
  }

  /** Puts an effect off that failed; false where the case, or the effect, is no longer this worker's. */
  putOff(mine: Claim | TakenEffect, effect: string, dueAt: string, tries: number): Promise<boolean> {
    return this.change(owned(mine), [{ $set: { outbox: WITH(effect, { dueAt, tries }) } }, NEXT_DUE]);
  }

  /** Gives an effect up that still waits, for people to see; false where the case, or the effect, is no longer this worker's. */
  bury(mine: Claim | TakenEffect, letter: DeadLetter): Promise<boolean> {
    const dead = { $concatArrays: ['$dead', { $literal: [letter] }] };
    const waiting = { ...owned(mine), 'outbox.id': letter.effect.id };
    return this.change(waiting, [{ $set: { dead, deadAt: letter.at, outbox: REST(letter.effect.id) } }, NEXT_DUE]);
  }

  /** Lets a case go: what is still due can be taken at once. The case of another worker stays his. */
  async letGo(claim: Claim): Promise<void> {
    await this.change(owned(claim), [{ $unset: 'held' }]);
  }

  private async change(filter: object, pipeline: object[]): Promise<boolean> {
    const { matchedCount } = await this.store.act(() => this.cases.collection.updateOne(filter as never, pipeline));
    return matchedCount === 1;
  }
}

/** What is still this worker's. */
function owned(mine: Claim | TakenEffect): object {
  if ('token' in mine) return { _id: mine.id, 'held.token': mine.token };
  return { _id: mine.id, outbox: { $elemMatch: { id: mine.effect, dueAt: mine.dueAt } } };
}
