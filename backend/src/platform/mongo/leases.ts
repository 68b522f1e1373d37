import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ClientSession, Collection } from 'mongoose';
import { isDuplicateKey } from '#backend/platform/mongo/duplicate-key';
import { Lease, type LeaseDoc } from '#backend/platform/mongo/lease';
import { Store } from '#backend/platform/mongo/store';
import { renewing } from '#backend/platform/renewing';

/** Ends a lease by the database's clock: those of the backends may differ by hours. */
const until = (milliseconds: number) => ({
  $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount: milliseconds },
});
const FREE = { $lte: [{ $ifNull: ['$until', new Date(0)] }, '$$NOW'] };

/**
 * Work that one backend at a time may do: calendars that are projected anew, values that are erased. Whoever holds a name holds it for
 * some seconds and renews it while he works; who died or was paused loses it.
 */
@Injectable()
export class Leases {
  constructor(private readonly store: Store) {}

  /**
   * Does `work` under the lease of this name, renewed as long as it lasts, and gives back what came of it; undefined where somebody else
   * holds it. Work asks `lease.held` between its pieces, and passes `lease.guard(session)` in every transaction that must not be written by
   * whoever lost it.
   */
  async hold<T>(name: string, milliseconds: number, work: (lease: Lease) => Promise<T>): Promise<T | undefined> {
    const lease = await this.take(name, milliseconds);
    if (lease === undefined) return undefined;
    try {
      return await renewing(
        milliseconds / 3,
        () => this.renew(lease, milliseconds),
        () => work(lease),
      );
    } finally {
      await this.letGo(lease);
    }
  }

  /** Takes the lease where it is free or has run out. Done twice with the same token it is taken once. */
  async take(name: string, milliseconds: number): Promise<Lease | undefined> {
    const token = randomUUID();
    const mine = { $or: [FREE, { $eq: ['$token', { $literal: token }] }] };
    const set = (value: unknown, otherwise: string) => ({ $cond: [mine, value, otherwise] });
    const taken = await this.store.act(() =>
      this.leases
        .findOneAndUpdate(
          { _id: name },
          [
            {
              $set: {
                token: set({ $literal: token }, '$token'),
                // Who takes it counts on, so that what was written under an older number can be told.
                fence: set({ $add: [{ $ifNull: ['$fence', 0] }, 1] }, '$fence'),
                until: set(until(milliseconds), '$until'),
              },
            },
          ],
          { upsert: true, returnDocument: 'after' },
        )
        // Two who take it for the first time meet at its id: one of them was first.
        .catch((error: unknown) => (isDuplicateKey(error) ? null : Promise.reject(error as Error))),
    );
    return taken?.token === token
      ? new Lease(name, token, taken.fence, (within) => this.touch(name, token, within))
      : undefined;
  }

  /** Holds on to it. False, and lost for good, where somebody else has taken it meanwhile. */
  async renew(lease: Lease, milliseconds: number): Promise<boolean> {
    const { matchedCount } = await this.store.act(() =>
      this.leases.updateOne({ _id: lease.name, token: lease.token }, [{ $set: { until: until(milliseconds) } }]),
    );
    if (matchedCount === 0) lease.lose();
    return matchedCount === 1;
  }

  /** Ends it early; the lease of somebody else stays as it is. */
  async letGo(lease: Lease): Promise<void> {
    lease.lose();
    const ended = [{ $set: { token: '', until: new Date(0) } }];
    await this.store.act(() => this.leases.updateOne({ _id: lease.name, token: lease.token }, ended));
  }

  private async touch(name: string, token: string, within: ClientSession): Promise<boolean> {
    const guarded = [{ $set: { guardedAt: '$$NOW' } }];
    return (await this.leases.updateOne({ _id: name, token }, guarded, { session: within })).matchedCount === 1;
  }

  private get leases(): Collection<LeaseDoc> {
    return this.store.connection.collection<LeaseDoc>('leases');
  }
}
