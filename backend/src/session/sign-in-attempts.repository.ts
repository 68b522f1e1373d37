import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { Store } from '#backend/platform/mongo/store';
import { SIGN_IN_ATTEMPTS, type SignInAttemptsDoc } from '#backend/session/sign-in-attempts.model';

const MOST = 5;
const WINDOW = 15 * 60_000;

/** Counts wrong passwords in the database, so that all backends agree: five within 15 minutes lock the name for 15 minutes. */
@Injectable()
export class SignInAttemptsRepository {
  constructor(
    @InjectModel(SIGN_IN_ATTEMPTS) private readonly attempts: Model<SignInAttemptsDoc>,
    private readonly store: Store,
  ) {}

  /** Until when the name is locked, or undefined. */
  async lockedUntil(account: string, now: string): Promise<string | undefined> {
    const found = await this.store.act(() => this.attempts.findOne({ _id: account }).lean<SignInAttemptsDoc>());
    return found?.lockedUntil !== undefined && found.lockedUntil > now ? found.lockedUntil : undefined;
  }

  /** Adds a failure in one atomic step. A repeat after an unknown outcome may count twice, which errs on the safe side. */
  async fail(account: string, now: string): Promise<void> {
    const since = new Date(Date.parse(now) - WINDOW).toISOString();
    const until = new Date(Date.parse(now) + WINDOW).toISOString();
    const recent = { $filter: { input: { $ifNull: ['$times', []] }, cond: { $gt: ['$$this', since] } } };
    await this.store.act(() =>
      this.attempts.collection.updateOne(
        { _id: account as never },
        [
          {
            $set: {
              times: { $slice: [{ $concatArrays: [recent, [now]] }, -MOST] },
              forgetAt: new Date(Date.parse(now) + 2 * WINDOW),
            },
          },
          {
            $set: {
              lockedUntil: {
                $cond: [{ $gte: [{ $size: '$times' }, MOST] }, until, { $ifNull: ['$lockedUntil', '$$REMOVE'] }],
              },
            },
          },
        ],
        { upsert: true },
      ),
    );
  }

  /** Forgets the failures after a right password, unless the name was locked meanwhile. Says whether it was not. */
  async clear(account: string, now: string): Promise<boolean> {
    if ((await this.lockedUntil(account, now)) !== undefined) return false;
    await this.store.act(() =>
      this.attempts.collection.deleteOne({
        _id: account as never,
        $or: [{ lockedUntil: { $exists: false } }, { lockedUntil: { $lte: now } }],
      }),
    );
    return true;
  }
}
