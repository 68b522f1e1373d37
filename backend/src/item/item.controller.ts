import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { EditList, FindingList, ItemDraftView, ItemList, NewItem, SaveDraft, SurroundingsView } from '#shared/api/item';
import { ItemPath } from '#shared/api/path';
import { done, type Outcome } from '#shared/kernel/outcome';
import { ReadDirectory } from '#backend/directory/read-directory';
import { CreateItem } from '#backend/item/create-item';
import { ReadItem } from '#backend/item/read-item';
import { SaveItemDraft } from '#backend/item/save-draft';
import { Answers } from '#backend/platform/http/answers';
import { type Caller, Me } from '#backend/platform/http/caller';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';
import { type Reply, withRevision } from '#backend/platform/http/reply';
import { IfMatch } from '#backend/platform/http/revision';

/** Items and their drafts, for the studio. */
@Controller('items')
export class ItemController {
  constructor(
    private readonly readItem: ReadItem,
    private readonly createItem: CreateItem,
    private readonly saveDraft: SaveItemDraft,
    private readonly directory: ReadDirectory,
  ) {}

  @Get()
  @Needs('item.read')
  @Answers(200, ItemList)
  @Refuses()
  list(@Me() me: Caller): Promise<ItemList> {
    return this.readItem.list(me);
  }

  @Post()
  @Needs('item.edit')
  @Answers(201, ItemDraftView)
  @Refuses('ITEM.EXISTS', 'ITEM.DEPARTMENT', 'SERVICE.NOT_FOUND')
  async create(@Body({ schema: NewItem }) body: NewItem, @Me() me: Caller): Promise<Outcome<Reply<ItemDraftView>>> {
    return revised(await this.createItem.run(body, me));
  }

  @Get('surroundings')
  @Needs('item.read')
  @Answers(200, SurroundingsView)
  @Refuses()
  surroundings(): Promise<SurroundingsView> {
    return this.directory.surroundings();
  }

  @Get(':item/draft')
  @Needs('item.read')
  @Answers(200, ItemDraftView)
  @Refuses('ITEM.NOT_FOUND')
  async draft(
    @Param({ schema: ItemPath }) { item }: ItemPath,
    @Me() me: Caller,
  ): Promise<Outcome<Reply<ItemDraftView>>> {
    return revised(await this.readItem.draft(item, me));
  }

  @Put(':item/draft')
  @Needs('item.edit')
  @Answers(200, ItemDraftView)
  @Refuses('ITEM.NOT_FOUND', 'ITEM.IN_REVIEW', 'REVISION.STALE')
  async save(
    @Param({ schema: ItemPath }) { item }: ItemPath,
    @IfMatch() revision: number,
    @Body({ schema: SaveDraft }) body: SaveDraft,
    @Me() me: Caller,
  ): Promise<Outcome<Reply<ItemDraftView>>> {
    return revised(await this.saveDraft.run(item, revision, body, me));
  }

  @Get(':item/findings')
  @Needs('item.read')
  @Answers(200, FindingList)
  @Refuses('ITEM.NOT_FOUND', 'ITEM.NOT_JUDGED')
  findings(@Param({ schema: ItemPath }) { item }: ItemPath, @Me() me: Caller): Promise<Outcome<FindingList>> {
    return this.readItem.findings(item, me);
  }

  @Get(':item/edits')
  @Needs('item.read')
  @Answers(200, EditList)
  @Refuses('ITEM.NOT_FOUND')
  edits(@Param({ schema: ItemPath }) { item }: ItemPath, @Me() me: Caller): Promise<Outcome<EditList>> {
    return this.readItem.edits(item, me);
  }
}

function revised(outcome: Outcome<ItemDraftView>): Outcome<Reply<ItemDraftView>> {
  return outcome.ok ? done(withRevision(outcome.value)) : outcome;
}
