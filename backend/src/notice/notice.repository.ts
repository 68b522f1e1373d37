import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import type { TimeCursor } from '#backend/platform/http/time-cursor';
import { Store } from '#backend/platform/mongo/store';
import { NOTICE, type NoticeDoc } from '#backend/notice/notice.model';

/** Most that are counted as unread. */
const MOST_COUNTED = 100;

/** Notices of all people. Everything but `add` is narrowed to one account. */
@Injectable()
export class NoticeRepository {
  constructor(
    @InjectModel(NOTICE) private readonly notices: Model<NoticeDoc>,
    private readonly store: Store,
  ) {}

  /** Puts notices in; those that are there already stay as they are, read or unread. */
  async add(docs: readonly NoticeDoc[]): Promise<void> {
    if (docs.length === 0) return;
    const writes = docs.map(({ _id, ...rest }) => ({
      updateOne: { filter: { _id }, update: { $setOnInsert: rest }, upsert: true },
    }));
    await this.store.act(() => this.notices.collection.bulkWrite(writes as never[], { ordered: false }));
  }

  async find(id: string): Promise<NoticeDoc | undefined> {
    return (await this.store.act(() => this.notices.findById(id).lean<NoticeDoc>())) ?? undefined;
  }

  /** So many notices of an account after the cursor, newest first. */
  page(account: string, limit: number, after?: TimeCursor): Promise<NoticeDoc[]> {
    const before = (value: string) => trusted({ $lt: value });
    return this.store.act(() =>
      this.notices
        .find({
          account,
          ...(after && { $or: [{ at: before(after.at) }, { at: after.at, _id: before(after.id) }] }),
        })
        .sort({ at: -1, _id: -1 })
        .limit(limit)
        .hint('own')
        .lean<NoticeDoc[]>(),
    );
  }

  /** How many an account has not read, counted up to 100. */
  unread(account: string): Promise<number> {
    return this.store.act(() =>
      this.notices.countDocuments({ account, unread: true }).limit(MOST_COUNTED).hint('unread').exec(),
    );
  }

  /** Marks these of an account's notices as read. */
  async read(account: string, ids: readonly string[]): Promise<void> {
    await this.store.act(() =>
      this.notices.updateMany({ _id: trusted({ $in: [...ids] }), account }, { $unset: { unread: 1 } }),
    );
  }

  /** Marks all of an account's notices up to an instant as read. */
  async readUntil(account: string, until: string): Promise<void> {
    await this.store.act(() =>
      this.notices.updateMany({ account, unread: true, at: trusted({ $lte: until }) }, { $unset: { unread: 1 } }),
    );
  }
}
