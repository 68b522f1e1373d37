import { gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { ClientSession, Model } from 'mongoose';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { Audit } from '#backend/audit/audit';
import type { Doer } from '#backend/audit/act';
import { EDIT, type EditDoc } from '#backend/item/edit.model';
import type { ItemChange } from '#backend/item/item-change';
import { ITEM, type ItemDoc } from '#backend/item/item.model';
import type { ItemScope } from '#backend/item/item-scope';
import { VERSION, type VersionDoc } from '#backend/item/version.model';
import { chainHash } from '#backend/platform/chain-hash';
import { isDuplicateKey } from '#backend/platform/mongo/duplicate-key';
import { Store } from '#backend/platform/mongo/store';

/** An act on an item: its identity, made before the first try, when, and by whom. */
export interface ItemAct {
  readonly id: string;
  readonly at: string;
  readonly doer: Doer;
}

const within = (scope: ItemScope) => (scope.all ? {} : { department: scope.department });

/** Items with the chains of their edits. The scope of the person is part of every question. */
@Injectable()
export class ItemRepository {
  constructor(
    @InjectModel(ITEM) private readonly items: Model<ItemDoc>,
    @InjectModel(EDIT) private readonly edits: Model<EditDoc>,
    @InjectModel(VERSION) private readonly versions: Model<VersionDoc>,
    private readonly audit: Audit,
    private readonly store: Store,
  ) {}

  list(scope: ItemScope): Promise<ItemDoc[]> {
    return this.store.act(() =>
      this.items.find(within(scope)).sort({ item: 1 }).select({ 'draft.definition': 0 }).lean<ItemDoc[]>(),
    );
  }

  async find(item: string, scope: ItemScope): Promise<ItemDoc | undefined> {
    return (await this.store.act(() => this.items.findOne({ item, ...within(scope) }).lean<ItemDoc>())) ?? undefined;
  }

  editsOf(item: string): Promise<EditDoc[]> {
    return this.store.act(() =>
      this.edits.find({ item }).sort({ seq: -1 }).limit(500).select({ saved: 0 }).lean<EditDoc[]>(),
    );
  }

  /** Puts a new item in. Refuses with ITEM.EXISTS. */
  async add(
    fresh: Pick<ItemDoc, '_id' | 'item' | 'department' | 'head'>,
    change: ItemChange,
    act: ItemAct,
  ): Promise<Outcome<ItemDoc>> {
    const doc: ItemDoc = { ...fresh, ...change.next, seq: 0 };
    try {
      return await this.store.transaction(async (session) => {
        if (!(await this.edits.exists({ _id: act.id }).session(session))) {
          await this.items.create([doc], { session });
          await this.append(doc, change, act, session);
        }
        return done(doc);
      });
    } catch (error) {
      if (isDuplicateKey(error)) return refused('ITEM.EXISTS');
      throw error;
    }
  }

  /**
   * One act on an item: `decide` looks at the present state and says what it becomes or refuses; state, edit, version and audit entry
   * are written together or not at all. A repeat after an unknown outcome finds its own edit. Refuses with ITEM.NOT_FOUND.
   */
  async change(
    item: string,
    scope: ItemScope,
    act: ItemAct,
    decide: (doc: ItemDoc) => Outcome<ItemChange>,
  ): Promise<Outcome<ItemDoc>> {
    return this.store.transaction(async (session) => {
      const doc = await this.items
        .findOne({ item, ...within(scope) })
        .session(session)
        .lean<ItemDoc>();
      if (!doc) return refused('ITEM.NOT_FOUND');
      if (await this.edits.exists({ _id: act.id }).session(session)) return done(doc);
      const decided = decide(doc);
      if (!decided.ok) return decided;
      await this.append(doc, decided.value, act, session);
      return done({ ...doc, ...decided.value.next });
    });
  }

  private async append(doc: ItemDoc, change: ItemChange, act: ItemAct, session: ClientSession): Promise<void> {
    const { next, edit, version } = change;
    const link = {
      item: doc.item,
      seq: doc.seq + 1,
      at: act.at,
      account: act.doer.account,
      name: act.doer.name,
      act: edit.act,
      commands: [...(edit.commands ?? [])],
      ...(edit.comment !== undefined && { comment: edit.comment }),
      content: edit.content,
    };
    const hash = chainHash(doc.head, link);
    const saved = edit.saved === undefined ? {} : { saved: gzipSync(edit.saved) };
    const state = { name: next.name, revision: next.revision, seq: link.seq, head: hash };
    await this.items.updateOne(
      { item: doc.item, seq: doc.seq },
      {
        $set: { ...state, ...(next.draft && { draft: next.draft }), ...(next.live && { live: next.live }) },
        ...(next.draft ? {} : { $unset: { draft: 1 } }),
      },
      { session },
    );
    await this.edits.create([{ _id: act.id, ...link, ...saved, prev: doc.head, hash }], { session });
    if (version) await this.versions.create([version], { session });
    const object = { kind: 'item', id: doc.item, name: next.name } as const;
    await this.audit.record(
      act.doer,
      { id: act.id, at: act.at, act: `item.${edit.act}`, object, details: change.details },
      session,
    );
  }
}
