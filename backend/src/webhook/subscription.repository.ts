import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type ClientSession, type Model, trusted } from 'mongoose';
import type { SubscribedEvent } from '#shared/case/subscribed-event';
import type { TimeCursor } from '#backend/platform/http/time-cursor';
import { isDuplicateKey } from '#backend/platform/mongo/duplicate-key';
import { Store } from '#backend/platform/mongo/store';
import { SUBSCRIPTION, type SubscriptionDoc } from '#backend/webhook/subscription.model';

/** A subscription is switched off after so many failed tries in a row, if they went on for so long: a restart is no reason. */
const MOST_FAILURES = 20;
const FAILING_FOR = 3_600_000;

/** Subscriptions of departments. What people do is narrowed to their department. */
@Injectable()
export class SubscriptionRepository {
  constructor(
    @InjectModel(SUBSCRIPTION) private readonly subscriptions: Model<SubscriptionDoc>,
    private readonly store: Store,
  ) {}

  /** Puts one in, with `beside` in the same transaction; false where its place or its command is taken. */
  async add(doc: SubscriptionDoc, beside: (session: ClientSession) => Promise<void>): Promise<boolean> {
    try {
      await this.store.transaction(async (session) => {
        // A try before may have been done without our knowing.
        if (await this.subscriptions.exists({ _id: doc._id }).session(session)) return;
        await this.subscriptions.create([doc], { session });
        await beside(session);
      });
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /** The one that a command made. */
  async madeBy(department: string, key: string): Promise<SubscriptionDoc | undefined> {
    const found = await this.store.act(() =>
      this.subscriptions.findOne({ department, 'command.key': key }).lean<SubscriptionDoc>(),
    );
    return found ?? undefined;
  }

  /** The places that a department has filled. */
  async slots(department: string): Promise<ReadonlySet<number>> {
    const found = await this.store.act(() =>
      this.subscriptions.find({ department }).select({ slot: 1 }).lean<SubscriptionDoc[]>(),
    );
    return new Set(found.map(({ slot }) => slot));
  }

  page(department: string, limit: number, after?: TimeCursor): Promise<SubscriptionDoc[]> {
    const before = (value: string) => trusted({ $lt: value });
    return this.store.act(() =>
      this.subscriptions
        .find({
          department,
          ...(after && { $or: [{ createdAt: before(after.at) }, { createdAt: after.at, _id: before(after.id) }] }),
        })
        .sort({ createdAt: -1, _id: -1 })
        .limit(limit)
        .lean<SubscriptionDoc[]>(),
    );
  }

  /** Those of a department that are on and want one of these events. */
  listening(department: string, events: readonly SubscribedEvent[]): Promise<SubscriptionDoc[]> {
    return this.store.act(() =>
      this.subscriptions
        .find({ department, on: true, events: trusted({ $in: [...events] }) })
        .lean<SubscriptionDoc[]>(),
    );
  }

  async find(id: string): Promise<SubscriptionDoc | undefined> {
    return (await this.store.act(() => this.subscriptions.findById(id).lean<SubscriptionDoc>())) ?? undefined;
  }

  /** Switches one on or off for a person; undefined where the department has none of that id. */
  async turn(
    id: string,
    department: string,
    on: boolean,
    beside: (session: ClientSession) => Promise<void>,
  ): Promise<SubscriptionDoc | undefined> {
    const change = on
      ? { $set: { on, failures: 0 }, $unset: { offBecause: 1 as const, failingSince: 1 as const } }
      : { $set: { on, offBecause: 'person' as const } };
    return this.store.transaction(async (session) => {
      const found = await this.subscriptions
        .findOneAndUpdate({ _id: id, department }, change, { session, returnDocument: 'after' })
        .lean<SubscriptionDoc>();
      if (found) await beside(session);
      return found ?? undefined;
    });
  }

  /** Takes one away; false where the department has none of that id. */
  remove(id: string, department: string, beside: (session: ClientSession) => Promise<void>): Promise<boolean> {
    return this.store.transaction(async (session) => {
      const { deletedCount } = await this.subscriptions.deleteOne({ _id: id, department }, { session });
      if (deletedCount === 1) await beside(session);
      return deletedCount === 1;
    });
  }

  /** A message was taken: what failed before counts no more. */
  async taken(id: string): Promise<void> {
    await this.store.act(() =>
      this.subscriptions.updateOne(
        { _id: id, failures: trusted({ $gt: 0 }) },
        { $set: { failures: 0 }, $unset: { failingSince: 1 } },
      ),
    );
  }

  /** A try failed: too many for too long switch it off. Counted twice after a failover, it is off one try earlier. */
  async failed(id: string, now: string): Promise<void> {
    const longAgo = new Date(Date.parse(now) - FAILING_FOR).toISOString();
    const hopeless = { $and: [{ $gte: ['$failures', MOST_FAILURES] }, { $lte: ['$failingSince', longAgo] }] };
    await this.store.act(() =>
      this.subscriptions.collection.updateOne({ _id: id, on: true } as never, [
        { $set: { failures: { $add: ['$failures', 1] }, failingSince: { $ifNull: ['$failingSince', now] } } },
        { $set: { on: { $not: [hopeless] }, offBecause: { $cond: [hopeless, 'failures', '$$REMOVE'] } } },
      ]),
    );
  }

  /** The receiver says that it is gone for good. */
  async gone(id: string): Promise<void> {
    await this.store.act(() =>
      this.subscriptions.updateOne({ _id: id, on: true }, { $set: { on: false, offBecause: 'gone' } }),
    );
  }
}
