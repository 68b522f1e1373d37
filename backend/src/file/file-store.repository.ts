import { Injectable } from '@nestjs/common';
import { mongo } from 'mongoose';
import { isDuplicateKey } from '#backend/platform/mongo/duplicate-key';
import { Store } from '#backend/platform/mongo/store';

/** What the store knows of a file besides its bytes. */
export interface FileAbout {
  /** The draft or case that it was handed in with. */
  readonly owner: string;
  readonly name: string;
  readonly type: string;
}

export interface StoredFile extends FileAbout {
  readonly id: string;
  readonly bytes: number;
}

type FileEntry = mongo.GridFSFile & { metadata?: FileAbout };

/** Bytes of a chunk, as GridFS cuts them. */
const CHUNK = 255 * 1024;
const DURABLE = { writeConcern: { w: 'majority', j: true } } as const;
/** A file that nothing refers to is kept so long, so that a submission under way never loses one. */
const GRACE = 24 * 3_600_000;

/** Bytes of files, in GridFS. A file appears whole or not at all, and is never changed. */
@Injectable()
export class FileStore {
  private indexes: Promise<unknown> | undefined;

  constructor(private readonly store: Store) {}

  /** Opens a place to write to; the file is there once the stream has finished. Abort it to leave nothing behind. */
  open(id: string, about: FileAbout): mongo.GridFSBucketWriteStream {
    const { owner, name, type } = about;
    // GridFS takes any id; ours are strings.
    return this.bucket().openUploadStreamWithId(id as never, name, { metadata: { owner, name, type } });
  }

  /**
   * Stores bytes that were made here, e.g. a printed document. Repeated with the same id it is the same file: the first one, whole, even
   * where two backends print it at once, for a file that was there and is gone again nobody would print a second time.
   */
  async put(id: string, about: FileAbout, bytes: Buffer): Promise<void> {
    await this.indexed();
    const { owner, name, type } = about;
    const entry = {
      ...{ _id: id, length: bytes.length, chunkSize: CHUNK, uploadDate: new Date(), filename: name },
      metadata: { owner, name, type },
    };
    const chunks = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, n) => ({
      ...{ _id: new mongo.ObjectId(), files_id: id, n },
      data: new mongo.Binary(bytes.subarray(n * CHUNK, (n + 1) * CHUNK)),
    }));
    try {
      await this.store.transaction(async (session) => {
        if (await this.entries().findOne({ _id: id }, { session })) return;
        await this.chunks().deleteMany({ files_id: id }, { session });
        await this.entries().insertOne(entry as never, { session });
        if (chunks.length > 0) await this.chunks().insertMany(chunks as never[], { session });
      });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  /** The index that GridFS reads by; an upload through its bucket would make it only where no file is there yet. */
  private async indexed(): Promise<void> {
    this.indexes ??= this.store.act(() => this.chunks().createIndex({ files_id: 1, n: 1 }, { unique: true }));
    await this.indexes.catch((error: unknown) => {
      this.indexes = undefined;
      throw error;
    });
  }

  async find(id: string): Promise<StoredFile | undefined> {
    const found = (await this.store.act(() => this.entries().findOne({ _id: id as never }))) as FileEntry | null;
    return found?.metadata ? { id, ...found.metadata, bytes: found.length } : undefined;
  }

  read(id: string): mongo.GridFSBucketReadStream {
    return this.bucket().openDownloadStream(id as never);
  }

  /** Removes a file and whatever an interrupted upload of it left. Removing it again is no failure. */
  async delete(id: string): Promise<void> {
    await this.store.act(async () => {
      await this.entries().deleteOne({ _id: id as never });
      await this.chunks().deleteMany({ files_id: id as never });
    });
  }

  /** Removes a file, and whatever is left of it, where it belongs to this draft or case. Removing it again is no failure. */
  async deleteOf(owner: string, id: string): Promise<void> {
    await this.store.act(async () => {
      await this.entries().deleteOne({ _id: id as never, 'metadata.owner': owner } as never);
      if ((await this.entries().findOne({ _id: id as never })) === null)
        await this.chunks().deleteMany({ files_id: id as never });
    });
  }

  /** Ids of files older than a day that no draft refers to and whose owner is no case: at most 500. */
  async orphans(now: string): Promise<string[]> {
    const before = new Date(Date.parse(now) - GRACE);
    const found = await this.store.act(() =>
      this.entries()
        .aggregate<{ _id: string }>([
          { $match: { uploadDate: { $lt: before } } },
          {
            $lookup: {
              from: 'cases',
              localField: 'metadata.owner',
              foreignField: '_id',
              as: 'cases',
              pipeline: [{ $project: { _id: 1 } }],
            },
          },
          { $match: { cases: [] } },
          {
            $lookup: {
              from: 'drafts',
              localField: 'metadata.owner',
              foreignField: '_id',
              as: 'drafts',
              pipeline: [{ $project: { 'files.id': 1 } }],
            },
          },
          { $match: { $expr: { $not: [{ $in: ['$_id', { $ifNull: [{ $first: '$drafts.files.id' }, []] }] }] } } },
          { $limit: 500 },
          { $project: { _id: 1 } },
        ])
        .toArray(),
    );
    return found.map(({ _id }) => _id);
  }

  private bucket(): mongo.GridFSBucket {
    return new mongo.GridFSBucket(this.database(), { bucketName: 'files', ...DURABLE });
  }

  private entries(): mongo.Collection<{ _id: string }> {
    return this.database().collection('files.files');
  }

  private chunks(): mongo.Collection<{ files_id: string }> {
    return this.database().collection('files.chunks');
  }

  private database(): mongo.Db {
    const { db } = this.store.connection;
    if (!db) throw new Error('The connection is not open');
    return db;
  }
}
