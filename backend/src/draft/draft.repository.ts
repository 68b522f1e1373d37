import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type ClientSession, type Model, trusted } from 'mongoose';
import type { FileRef } from '#shared/case/file-ref';
import { isDuplicateKey } from '#backend/platform/mongo/duplicate-key';
import { GroupRead } from '#backend/platform/mongo/group-read';
import { Store } from '#backend/platform/mongo/store';
import { DRAFT, type DraftDoc } from '#backend/draft/draft.model';

/** What a submission needs of a draft: the version that it began with, and the files. */
export type BegunDraft = Pick<DraftDoc, '_id' | 'account' | 'item' | 'version' | 'hash' | 'files'>;

/** Drafts of applications. The owner is part of every question: somebody else's is not there. */
@Injectable()
export class DraftRepository {
  private readonly begun: GroupRead<BegunDraft>;

  constructor(
    @InjectModel(DRAFT) private readonly drafts: Model<DraftDoc>,
    private readonly store: Store,
  ) {
    const projection = { account: 1, item: 1, version: 1, hash: 1, files: 1 } as const;
    this.begun = new GroupRead(
      ({ _id }) => _id,
      (ids) =>
        store.act(() => drafts.collection.find<BegunDraft>({ _id: { $in: ids as never[] } }, { projection }).toArray()),
    );
  }

  listOf(account: string): Promise<DraftDoc[]> {
    return this.store.act(() =>
      this.drafts.find({ account }).sort({ savedAt: -1 }).limit(200).select({ answers: 0 }).lean<DraftDoc[]>(),
    );
  }

  async find(id: string, account: string): Promise<DraftDoc | undefined> {
    return (await this.store.act(() => this.drafts.findOne({ _id: id, account }).lean<DraftDoc>())) ?? undefined;
  }

  /** The same without the answers; submissions that ask at the same moment share the read. */
  async findBegun(id: string, account: string): Promise<BegunDraft | undefined> {
    const found = await this.begun.find(id);
    return found?.account === account ? found : undefined;
  }

  /** The draft of this person for this item: the present one, else the given one, put in. Never two, whoever asks at once. */
  async findOrAdd(fresh: DraftDoc): Promise<DraftDoc> {
    const find = () =>
      this.store.act(() => this.drafts.findOne({ account: fresh.account, item: fresh.item }).lean<DraftDoc>());
    const present = await find();
    if (present) return present;
    try {
      await this.store.act(() => this.drafts.create([fresh]));
      return fresh;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      const other = await find();
      if (!other) throw error;
      return other;
    }
  }

  /**
   * Saves on the revision that was seen. Gives the new revision, or undefined when another save came between. A repeat after an unknown
   * outcome finds its own save by its identity; the instant would not do, for two saves may come in the same millisecond.
   */
  async save(
    id: string,
    account: string,
    seen: number,
    change: Pick<DraftDoc, 'answers' | 'page' | 'savedAt'> & {
      readonly choices?: DraftDoc['choices'];
      readonly saveId: string;
    },
  ): Promise<number | undefined> {
    const revision = seen + 1;
    const { page, choices, ...rest } = change;
    const saved = await this.store.act(async () => {
      const result = await this.drafts.updateOne(
        { _id: id, account, revision: seen },
        { $set: { ...rest, ...(page !== undefined && { page }), ...(choices && { choices }), revision } },
      );
      return (
        result.matchedCount > 0 ||
        (await this.drafts.exists({ _id: id, account, revision, saveId: change.saveId })) !== null
      );
    });
    return saved ? revision : undefined;
  }

  /** Adds a file where its material and the whole draft have room; says whether they had. One atomic step. */
  async addFile(
    id: string,
    account: string,
    file: FileRef,
    room: { perMaterial: number; inAll: number; bytes: number },
  ): Promise<boolean> {
    const ofMaterial = { $size: { $filter: { input: '$files', cond: { $eq: ['$$this.material', file.material] } } } };
    const bytes = { $add: [{ $sum: '$files.bytes' }, file.bytes] };
    return this.store.act(async () => {
      const result = await this.drafts.updateOne(
        {
          _id: id,
          account,
          'files.id': trusted({ $ne: file.id }),
          $expr: trusted({
            $and: [
              { $lt: [ofMaterial, room.perMaterial] },
              { $lt: [{ $size: '$files' }, room.inAll] },
              { $lte: [bytes, room.bytes] },
            ],
          }),
        },
        { $push: { files: file } },
      );
      return result.matchedCount > 0 || (await this.drafts.exists({ _id: id, account, 'files.id': file.id })) !== null;
    });
  }

  /** Takes a file out; says whether it was there. */
  async removeFile(id: string, account: string, file: string): Promise<boolean> {
    const found = await this.store.act(() => this.drafts.exists({ _id: id, account, 'files.id': file }));
    if (!found) return false;
    await this.store.act(() => this.drafts.updateOne({ _id: id, account }, { $pull: { files: { id: file } } }));
    return true;
  }

  /** Deletes a draft, e.g. one that was submitted. Deleting it again is no failure. */
  async delete(id: string, account: string, within?: ClientSession): Promise<boolean> {
    const gone = await this.store.act(() =>
      this.drafts.deleteOne({ _id: id, account }, within ? { session: within } : {}),
    );
    return gone.deletedCount > 0;
  }
}
