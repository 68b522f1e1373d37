import { Injectable } from '@nestjs/common';
import type { ItemDraftView, SaveDraft as SaveDraftBody } from '#shared/api/item';
import { done, type Outcome } from '#shared/kernel/outcome';
import { decideSave } from '#backend/item/decide-item';
import { ItemActs } from '#backend/item/item-acts';
import { ItemRepository } from '#backend/item/item.repository';
import { scopeOf } from '#backend/item/item-scope';
import { ItemViews } from '#backend/item/item-views';
import type { Caller } from '#backend/platform/http/caller';

/** Saves the draft of an item; the first save after a publication begins a draft on the version in force. */
@Injectable()
export class SaveItemDraft {
  constructor(
    private readonly items: ItemRepository,
    private readonly views: ItemViews,
    private readonly acts: ItemActs,
  ) {}

  /** Refuses with ITEM.NOT_FOUND, ITEM.IN_REVIEW or REVISION.STALE. The definition may be broken: the check says so, not the save. */
  async run(item: string, revision: number, body: SaveDraftBody, me: Caller): Promise<Outcome<ItemDraftView>> {
    const { act, by } = this.acts.begin(me);
    const saved = await this.items.change(item, scopeOf(me), act, (doc) => decideSave(doc, revision, body, by));
    return saved.ok ? done(await this.views.draft(saved.value)) : saved;
  }
}
