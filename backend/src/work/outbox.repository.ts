import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { CaseDoc, DeadLetter } from '#backend/case/case-doc';
import { CASE } from '#backend/case/case.model';
import { Store } from '#backend/platform/mongo/store';

const REST = (effect: string) => ({
  $filter: { input: '$outbox', cond: { $ne: ['$$this.id', { $literal: effect }] } },
});
const NEXT_DUE = { $set: { nextDue: { $ifNull: [{ $min: '$outbox.dueAt' }, '$$REMOVE'] } } };

/** The outboxes of all cases: which one has something due, and what became of it. */
@Injectable()
export class OutboxRepository {
  constructor(
    @InjectModel(CASE) private readonly cases: Model<CaseDoc>,
    private readonly store: Store,
  ) {}

  /** Takes a case with something due, under a lease: until then no other worker finds it, unless something new becomes due. */
  async claim(now: string, leaseUntil: string): Promise<CaseDoc | undefined> {
    const found = await this.store.act(() =>
      this.cases.collection.findOneAndUpdate(
        { nextDue: { $lte: now } } as never,
        { $set: { nextDue: leaseUntil } } as never,
        { sort: { nextDue: 1 }, returnDocument: 'after' },
      ),
    );
    return (found as unknown as CaseDoc | null) ?? undefined;
  }

  /** Takes a finished effect out. */
  finish(id: string, effect: string): Promise<void> {
    return this.change(id, [{ $set: { outbox: REST(effect) } }, NEXT_DUE]);
  }

  /** Puts an effect off that failed. */
  putOff(id: string, effect: string, dueAt: string, tries: number): Promise<void> {
    const later = { $mergeObjects: ['$$this', { dueAt, tries }] };
    const outbox = {
      $map: { input: '$outbox', in: { $cond: [{ $eq: ['$$this.id', { $literal: effect }] }, later, '$$this'] } },
    };
    return this.change(id, [{ $set: { outbox } }, NEXT_DUE]);
  }

  /** Gives an effect up, for people to see. */
  bury(id: string, letter: DeadLetter): Promise<void> {
    const dead = { $concatArrays: ['$dead', { $literal: [letter] }] };
    return this.change(id, [{ $set: { dead, outbox: REST(letter.effect.id) } }, NEXT_DUE]);
  }

  /** Ends a lease: what is still due can be taken at once. */
  letGo(id: string): Promise<void> {
    return this.change(id, [NEXT_DUE]);
  }

  private async change(id: string, pipeline: object[]): Promise<void> {
    await this.store.act(() => this.cases.collection.updateOne({ _id: id } as never, pipeline));
  }
}
