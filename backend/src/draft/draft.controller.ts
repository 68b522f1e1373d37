import { Body, Controller, Delete, Get, Param, Post, Put, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  DraftFilePath,
  DraftList,
  DraftView,
  NewDraft,
  SaveAnswers as SaveAnswersBody,
  SavedDraft,
  UploadQuery,
  type UploadView,
} from '#shared/api/draft';
import { IdPath } from '#shared/api/path';
import { Evidence } from '#shared/material/evidence';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { BeginDraft } from '#backend/draft/begin-draft';
import { DiscardDraft } from '#backend/draft/discard-draft';
import { DraftEvidence } from '#backend/draft/draft-evidence';
import { DraftRepository } from '#backend/draft/draft.repository';
import { DraftViews } from '#backend/draft/draft-views';
import { ReceiveDraftFile } from '#backend/draft/receive-draft-file';
import { SaveAnswers } from '#backend/draft/save-answers';
import { UploadRoute } from '#backend/file/upload-route';
import { Answers } from '#backend/platform/http/answers';
import { type Caller, Me } from '#backend/platform/http/caller';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';
import { type Reply, withRevision } from '#backend/platform/http/reply';
import { IfMatch } from '#backend/platform/http/revision';

/** What applicants have not submitted yet. Only their own is there. */
@Controller('drafts')
export class DraftController {
  constructor(
    private readonly beginDraft: BeginDraft,
    private readonly saveAnswers: SaveAnswers,
    private readonly discardDraft: DiscardDraft,
    private readonly receiveFile: ReceiveDraftFile,
    private readonly drafts: DraftRepository,
    private readonly views: DraftViews,
    private readonly draftEvidence: DraftEvidence,
  ) {}

  @Post()
  @Needs('draft.own')
  @Answers(200, DraftView)
  @Refuses('SERVICE.NOT_FOUND', 'SERVICE.NOT_ASKED_FOR')
  async begin(@Body({ schema: NewDraft }) { item }: NewDraft, @Me() me: Caller): Promise<Outcome<Reply<DraftView>>> {
    const begun = await this.beginDraft.run(item, me);
    return begun.ok ? done(withRevision(begun.value)) : begun;
  }

  @Get()
  @Needs('draft.own')
  @Answers(200, DraftList)
  @Refuses()
  async list(@Me() me: Caller): Promise<DraftList> {
    const drafts = await this.drafts.listOf(me.account);
    return { drafts: await Promise.all(drafts.map((draft) => this.views.card(draft))) };
  }

  @Get(':id')
  @Needs('draft.own')
  @Answers(200, DraftView)
  @Refuses('DRAFT.NOT_FOUND')
  async read(@Param({ schema: IdPath }) { id }: IdPath, @Me() me: Caller): Promise<Outcome<Reply<DraftView>>> {
    const draft = await this.drafts.find(id, me.account);
    return draft ? done(withRevision(await this.views.whole(draft, me))) : refused('DRAFT.NOT_FOUND');
  }

  @Get(':id/evidence')
  @Needs('draft.own')
  @Answers(200, Evidence)
  @Refuses('DRAFT.NOT_FOUND')
  evidence(@Param({ schema: IdPath }) { id }: IdPath, @Me() me: Caller): Promise<Outcome<Evidence>> {
    return this.draftEvidence.run(id, me);
  }

  @Put(':id')
  @Needs('draft.own')
  @Answers(200, SavedDraft)
  @Refuses('DRAFT.NOT_FOUND', 'REVISION.STALE', 'ANSWERS.TOO_LARGE')
  async save(
    @Param({ schema: IdPath }) { id }: IdPath,
    @IfMatch() revision: number,
    @Body({ schema: SaveAnswersBody }) body: SaveAnswersBody,
    @Me() me: Caller,
  ): Promise<Outcome<Reply<SavedDraft>>> {
    const saved = await this.saveAnswers.run(id, revision, body, me);
    return saved.ok ? done(withRevision(saved.value)) : saved;
  }

  @Delete(':id')
  @Needs('draft.own')
  @Answers(204)
  @Refuses('DRAFT.NOT_FOUND')
  discard(@Param({ schema: IdPath }) { id }: IdPath, @Me() me: Caller): Promise<Outcome<undefined>> {
    return this.discardDraft.run(id, me);
  }

  @UploadRoute('draft.own', 'DRAFT.NOT_FOUND', 'FILE.QUOTA')
  upload(
    @Param({ schema: IdPath }) { id }: IdPath,
    @Query({ schema: UploadQuery }) { material }: UploadQuery,
    @Req() request: FastifyRequest,
    @Me() me: Caller,
  ): Promise<Outcome<UploadView>> {
    return this.receiveFile.run(id, material, request, me);
  }

  @Delete(':id/files/:file')
  @Needs('draft.own')
  @Answers(204)
  @Refuses('FILE.NOT_FOUND')
  removeFile(
    @Param({ schema: DraftFilePath }) { id, file }: DraftFilePath,
    @Me() me: Caller,
  ): Promise<Outcome<undefined>> {
    return this.discardDraft.file(id, file, me);
  }
}
