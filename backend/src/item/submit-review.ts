import { Injectable } from '@nestjs/common';
import type { ItemDraftView } from '#shared/api/item';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { decideSubmit, decideWithdraw } from '#backend/item/decide-item';
import { ItemActs } from '#backend/item/item-acts';
import { ItemRepository } from '#backend/item/item.repository';
import { scopeOf } from '#backend/item/item-scope';
import { ItemViews } from '#backend/item/item-views';
import { JudgeDraft } from '#backend/item/judge-draft';
import type { Caller } from '#backend/platform/http/caller';

/** Hands a draft to the second person, or takes it back. */
@Injectable()
export class SubmitReview {
  constructor(
    private readonly items: ItemRepository,
    private readonly judge: JudgeDraft,
    private readonly views: ItemViews,
    private readonly acts: ItemActs,
  ) {}

  /**
   * Refuses with ITEM.NOT_FOUND, ITEM.NO_DRAFT, ITEM.IN_REVIEW, ITEM.HASH_CHANGED, ITEM.UNCHANGED, ITEM.DEPARTMENT,
   * ITEM.NOT_PUBLISHABLE or ITEM.NOT_JUDGED. The check runs outside the transaction; the hash ties its verdict to what is submitted.
   */
  async run(item: string, hash: string, me: Caller): Promise<Outcome<ItemDraftView>> {
    const doc = await this.items.find(item, scopeOf(me));
    if (!doc) return refused('ITEM.NOT_FOUND');
    const { act, by } = this.acts.begin(me);
    const mayBe = decideSubmit(doc, hash, by);
    if (!mayBe.ok) return mayBe;
    const verdict = await this.judge.run(doc);
    if (!verdict.ok) return verdict;
    const submitted = await this.items.change(item, scopeOf(me), act, (now) => decideSubmit(now, hash, by));
    return submitted.ok ? done(await this.views.draft(submitted.value)) : submitted;
  }

  /** Refuses with ITEM.NOT_FOUND, ITEM.NOT_IN_REVIEW or ITEM.NOT_YOUR_REVIEW. */
  async withdraw(item: string, me: Caller): Promise<Outcome<ItemDraftView>> {
    const { act, by } = this.acts.begin(me);
    const withdrawn = await this.items.change(item, scopeOf(me), act, (doc) => decideWithdraw(doc, by));
    return withdrawn.ok ? done(await this.views.draft(withdrawn.value)) : withdrawn;
  }
}
