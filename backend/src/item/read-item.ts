import { Injectable } from '@nestjs/common';
import type { EditList, FindingList, ItemDraftView, ItemList, VersionList } from '#shared/api/item';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import type { ItemVersion } from '#shared/version/item-version';
import { DefinitionJudge } from '#backend/item/definition-judge';
import { ItemRepository } from '#backend/item/item.repository';
import { scopeOf } from '#backend/item/item-scope';
import { ItemViews } from '#backend/item/item-views';
import { VersionRepository } from '#backend/item/version.repository';
import type { Caller } from '#backend/platform/http/caller';

/** What the studio reads. Whatever is not of the person's department is ITEM.NOT_FOUND. */
@Injectable()
export class ReadItem {
  constructor(
    private readonly items: ItemRepository,
    private readonly versions: VersionRepository,
    private readonly views: ItemViews,
    private readonly judge: DefinitionJudge,
  ) {}

  async list(me: Caller): Promise<ItemList> {
    return { items: await this.views.cards(await this.items.list(scopeOf(me))) };
  }

  async draft(item: string, me: Caller): Promise<Outcome<ItemDraftView>> {
    const doc = await this.items.find(item, scopeOf(me));
    return doc ? done(await this.views.draft(doc)) : refused('ITEM.NOT_FOUND');
  }

  /** Judges the saved draft, or the version in force where there is none, by the very function that the browser uses. */
  async findings(item: string, me: Caller): Promise<Outcome<FindingList>> {
    const read = await this.draft(item, me);
    if (!read.ok) return read;
    const { hash, definition } = read.value;
    const judged = await this.judge.findings(definition);
    return judged.ok ? done({ hash, findings: judged.value }) : judged;
  }

  async edits(item: string, me: Caller): Promise<Outcome<EditList>> {
    const doc = await this.items.find(item, scopeOf(me));
    if (!doc) return refused('ITEM.NOT_FOUND');
    return done({ edits: this.views.edits(await this.items.editsOf(item)) });
  }

  async versionList(item: string, me: Caller): Promise<Outcome<VersionList>> {
    const doc = await this.items.find(item, scopeOf(me));
    if (!doc) return refused('ITEM.NOT_FOUND');
    return done({ versions: await this.views.versionCards(await this.versions.list(item), doc.live?.number) });
  }

  async version(item: string, number: number, me: Caller): Promise<Outcome<ItemVersion>> {
    if (!(await this.items.find(item, scopeOf(me)))) return refused('ITEM.NOT_FOUND');
    const found = await this.versions.find(item, number);
    return found ? done(found) : refused('VERSION.NOT_FOUND');
  }
}
