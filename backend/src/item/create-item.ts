import { Injectable } from '@nestjs/common';
import type { ItemDraftView, NewItem } from '#shared/api/item';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { canonicalize } from '#shared/version/canonical';
import { ReadDirectory } from '#backend/directory/read-directory';
import { ItemActs } from '#backend/item/item-acts';
import { ItemRepository } from '#backend/item/item.repository';
import { ItemViews } from '#backend/item/item-views';
import { LiveVersionRepository } from '#backend/item/live-version.repository';
import { skeletonDefinition } from '#backend/item/skeleton-definition';
import { VersionRepository } from '#backend/item/version.repository';
import { CHAIN_START } from '#backend/platform/chain-hash';
import type { Caller } from '#backend/platform/http/caller';
import { Ids } from '#backend/platform/ids';
import { sha256 } from '#backend/platform/sha256';

/** Begins the draft of a new item of the author's department. */
@Injectable()
export class CreateItem {
  constructor(
    private readonly items: ItemRepository,
    private readonly versions: VersionRepository,
    private readonly live: LiveVersionRepository,
    private readonly directory: ReadDirectory,
    private readonly views: ItemViews,
    private readonly acts: ItemActs,
    private readonly ids: Ids,
  ) {}

  /** Refuses with ITEM.EXISTS, or SERVICE.NOT_FOUND where the item to copy has no version in force. */
  async run({ item, name, copyOf }: NewItem, me: Caller): Promise<Outcome<ItemDraftView>> {
    if (!me.department) return refused('ITEM.DEPARTMENT');
    const ground = copyOf === undefined ? await this.skeleton(me.department) : await this.copy(copyOf);
    if (!ground.ok) return ground;
    const { basics } = ground.value;
    const definition = { ...ground.value, basics: { ...basics, name, department: me.department.key } };
    const { act, by } = this.acts.begin(me);
    const saved = canonicalize(definition);
    const hash = `sha256:${sha256(saved)}`;
    const added = await this.items.add(
      { _id: this.ids.next(), item, department: me.department.key, head: CHAIN_START },
      {
        next: { name, draft: { definition, hash, savedAt: by.at, savedBy: by.account }, revision: 1 },
        edit: { act: 'created', content: hash, saved },
        details: { hash, ...(copyOf !== undefined && { copyOf }) },
      },
      act,
    );
    return added.ok ? done(await this.views.draft(added.value)) : added;
  }

  private async skeleton(
    department: NonNullable<Caller['department']>,
  ): Promise<Outcome<ReturnType<typeof skeletonDefinition>>> {
    const { posts } = await this.directory.run();
    const { regions } = await this.directory.surroundings();
    return done(skeletonDefinition(department, posts, regions));
  }

  private async copy(item: string): Promise<Outcome<ReturnType<typeof skeletonDefinition>>> {
    const number = await this.live.numberOf(item);
    const version = number === undefined ? undefined : await this.versions.find(item, number);
    return version ? done(version.definition) : refused('SERVICE.NOT_FOUND');
  }
}
