import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import { ITEM, type ItemDoc } from '#backend/item/item.model';
import { Store } from '#backend/platform/mongo/store';

/** Which version of each item is in force. Open to everyone: what is published is public. */
@Injectable()
export class LiveVersionRepository {
  constructor(
    @InjectModel(ITEM) private readonly items: Model<ItemDoc>,
    private readonly store: Store,
  ) {}

  /** The number of the version in force, or undefined for an unknown item and one without. */
  async numberOf(item: string): Promise<number | undefined> {
    const found = await this.store.act(() =>
      this.items.findOne({ item }).select({ 'live.number': 1 }).lean<Pick<ItemDoc, 'live'>>(),
    );
    return found?.live?.number;
  }

  /** Every item that has a version in force, by key. */
  async all(): Promise<{ item: string; number: number }[]> {
    const found = await this.store.act(() =>
      this.items
        .find({ live: trusted({ $exists: true }) })
        .select({ item: 1, 'live.number': 1 })
        .sort({ item: 1 })
        .lean<Pick<ItemDoc, 'item' | 'live'>[]>(),
    );
    return found.flatMap(({ item, live }) => (live ? [{ item, number: live.number }] : []));
  }
}
