import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { Definition } from '#shared/definition/definition';
import { migrateDefinition } from '#shared/definition/migration/migrate-definition';
import type { Json } from '#shared/kernel/json';
import type { ItemVersion } from '#shared/version/item-version';
import { Store } from '#backend/platform/mongo/store';
import { VERSION, type VersionDoc } from '#backend/item/version.model';

/** A version without its definition. */
export type VersionHead = Omit<VersionDoc, 'definition'>;

/** Published versions. They are public and never change; only publishing adds one. */
@Injectable()
export class VersionRepository {
  constructor(
    @InjectModel(VERSION) private readonly versions: Model<VersionDoc>,
    private readonly store: Store,
  ) {}

  /** All versions of an item, newest first. */
  list(item: string): Promise<VersionHead[]> {
    return this.store.act(() =>
      this.versions.find({ item }).sort({ number: -1 }).select({ definition: 0 }).lean<VersionHead[]>(),
    );
  }

  async find(item: string, number: number): Promise<ItemVersion | undefined> {
    const found = await this.store.act(() => this.versions.findOne({ item, number }).lean<VersionDoc>());
    if (!found) return undefined;
    const { _id, department: _department, ...version } = found;
    // It was a valid definition when it was published, and nobody can change it; the hash is that of what was published.
    const definition = migrateDefinition(version.definition as Json) as unknown as Definition;
    return { ...version, definition } as unknown as ItemVersion;
  }
}
