import { Injectable } from '@nestjs/common';
import { migrateDefinition } from '#shared/definition/migration/migrate-definition';
import type { Json } from '#shared/kernel/json';
import type { EditView, ItemCard, ItemDraftView, ItemStatus, VersionCard } from '#shared/api/item';
import { AccountRepository } from '#backend/session/account.repository';
import type { EditDoc } from '#backend/item/edit.model';
import type { ItemDoc } from '#backend/item/item.model';
import { VersionRepository, type VersionHead } from '#backend/item/version.repository';

/** Where an item stands. */
export function statusOfItem({ draft, live }: Pick<ItemDoc, 'draft' | 'live'>): ItemStatus {
  if (draft?.review) return 'inReview';
  if (!draft) return 'live';
  return live ? 'liveWithDraft' : 'draft';
}

/** What people read of items, with names in place of accounts. */
@Injectable()
export class ItemViews {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly versions: VersionRepository,
  ) {}

  async cards(items: readonly ItemDoc[]): Promise<ItemCard[]> {
    const names = await this.accounts.namesOf(items.flatMap(({ draft }) => (draft ? [draft.savedBy] : [])));
    return items.map((doc) => ({
      item: doc.item,
      name: doc.name,
      department: doc.department,
      status: statusOfItem(doc),
      ...(doc.live && { liveVersion: doc.live.number }),
      ...(doc.draft && { changedAt: doc.draft.savedAt, changedBy: names.get(doc.draft.savedBy) }),
    }));
  }

  /** The draft; where there is none, the version in force as the ground of the next one. */
  async draft(doc: ItemDoc): Promise<ItemDraftView> {
    const { draft, live } = doc;
    if (draft) {
      const names = await this.accounts.namesOf([draft.savedBy, ...(draft.returned ? [draft.returned.by] : [])]);
      return {
        item: doc.item,
        status: statusOfItem(doc),
        ...(draft.basedOn !== undefined && { basedOn: draft.basedOn }),
        // Saved when the language was another one, it is read as today's; its hash is that of what was saved.
        definition: migrateDefinition(draft.definition as Json) as ItemDraftView['definition'],
        hash: draft.hash,
        revision: doc.revision,
        savedAt: draft.savedAt,
        savedBy: names.get(draft.savedBy) ?? draft.savedBy,
        ...(draft.review && { submittedBy: draft.review.by, submittedHash: draft.review.hash }),
        ...(draft.returned && {
          returned: { ...draft.returned, by: names.get(draft.returned.by) ?? draft.returned.by },
        }),
      };
    }
    if (!live) throw new Error('An item has a draft, or a version in force, or both');
    const [version, names] = await Promise.all([
      this.versions.find(doc.item, live.number),
      this.accounts.namesOf([live.publisher]),
    ]);
    return {
      item: doc.item,
      status: 'live',
      basedOn: live.number,
      definition: version!.definition,
      hash: live.hash,
      revision: doc.revision,
      savedAt: live.publishedAt,
      savedBy: names.get(live.publisher) ?? live.publisher,
    };
  }

  async versionCards(heads: readonly VersionHead[], live: number | undefined): Promise<VersionCard[]> {
    const names = await this.accounts.namesOf(heads.flatMap(({ author, publisher }) => [author, publisher]));
    return heads.map(({ _id, department: _department, ...head }) => ({
      ...head,
      authorName: names.get(head.author) ?? head.author,
      publisherName: names.get(head.publisher) ?? head.publisher,
      live: head.number === live,
    }));
  }

  edits(edits: readonly EditDoc[]): EditView[] {
    return edits.map(({ seq, at, account, name, act, commands, comment }) => ({
      seq,
      at,
      account,
      name,
      act,
      commands,
      ...(comment !== undefined && { comment }),
    }));
  }
}
