import { Injectable } from '@nestjs/common';
import type { ItemDraftView, VersionCard } from '#shared/api/item';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { decidePublish, decideReturn } from '#backend/item/decide-item';
import { ItemActs } from '#backend/item/item-acts';
import { ItemRepository } from '#backend/item/item.repository';
import { scopeOf } from '#backend/item/item-scope';
import { ItemViews } from '#backend/item/item-views';
import { JudgeDraft } from '#backend/item/judge-draft';
import { VersionRepository } from '#backend/item/version.repository';
import type { Caller } from '#backend/platform/http/caller';
import { Ids } from '#backend/platform/ids';

/** The second person's acts: publishing what he saw, or giving it back. */
@Injectable()
export class PublishVersion {
  constructor(
    private readonly items: ItemRepository,
    private readonly versions: VersionRepository,
    private readonly judge: JudgeDraft,
    private readonly views: ItemViews,
    private readonly acts: ItemActs,
    private readonly ids: Ids,
  ) {}

  /**
   * Refuses with ITEM.NOT_FOUND, ITEM.NOT_IN_REVIEW, ITEM.FOUR_EYES, ITEM.HASH_CHANGED, ITEM.DEPARTMENT or ITEM.NOT_PUBLISHABLE (a post
   * may have lost its holders since the submission).
   */
  async run(item: string, hash: string, me: Caller): Promise<Outcome<VersionCard>> {
    const doc = await this.items.find(item, scopeOf(me));
    if (!doc) return refused('ITEM.NOT_FOUND');
    const { act, by } = this.acts.begin(me);
    const versionId = this.ids.next();
    const mayBe = decidePublish(doc, hash, by, versionId);
    if (!mayBe.ok) return mayBe;
    const verdict = await this.judge.run(doc);
    if (!verdict.ok) return verdict;
    const published = await this.items.change(item, scopeOf(me), act, (now) => decidePublish(now, hash, by, versionId));
    if (!published.ok) return published;
    const { live } = published.value;
    const cards = await this.views.versionCards(await this.versions.list(item), live?.number);
    const card = cards.find(({ number }) => number === live?.number);
    if (!card) throw new Error('A version that was published is there');
    return done(card);
  }

  /** Refuses with ITEM.NOT_FOUND, ITEM.NOT_IN_REVIEW or ITEM.FOUR_EYES. */
  async giveBack(item: string, comment: string, me: Caller): Promise<Outcome<ItemDraftView>> {
    const { act, by } = this.acts.begin(me);
    const returned = await this.items.change(item, scopeOf(me), act, (doc) => decideReturn(doc, comment, by));
    return returned.ok ? done(await this.views.draft(returned.value)) : returned;
  }
}
