import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { isDuplicateKey } from '#backend/platform/mongo/duplicate-key';
import { Store } from '#backend/platform/mongo/store';
import { READ, type ReadDoc } from '#backend/audit/read.model';

/** The reads of personal data. */
@Injectable()
export class ReadRepository {
  constructor(
    @InjectModel(READ) private readonly reads: Model<ReadDoc>,
    private readonly store: Store,
  ) {}

  /** Adds one entry; the same one again is the same entry. */
  async add(read: ReadDoc): Promise<void> {
    try {
      await this.store.act(() => this.reads.create([read]));
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }
}
