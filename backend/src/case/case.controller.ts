import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  CasePage,
  CaseView,
  GiveCommand as GiveCommandBody,
  SubmitApplication as SubmitBody,
  Submitted,
} from '#shared/api/case';
import { UploadQuery, type UploadView } from '#shared/api/draft';
import { PageQuery } from '#shared/api/paging';
import { IdPath } from '#shared/api/path';
import type { Outcome } from '#shared/kernel/outcome';
import { GiveCommand } from '#backend/case/give-command';
import { ListCases } from '#backend/case/list-cases';
import { ReadCase } from '#backend/case/read-case';
import { ReceiveCorrectionFile } from '#backend/case/receive-correction-file';
import { SubmitApplication } from '#backend/case/submit-application';
import { UploadRoute } from '#backend/file/upload-route';
import { Answers } from '#backend/platform/http/answers';
import { type Caller, Me } from '#backend/platform/http/caller';
import { IdempotencyKey } from '#backend/platform/http/idempotency-key';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';

/** Cases: submitted, read, moved on by commands. */
@Controller('cases')
export class CaseController {
  constructor(
    private readonly submitApplication: SubmitApplication,
    private readonly giveCommand: GiveCommand,
    private readonly readCase: ReadCase,
    private readonly listCases: ListCases,
    private readonly receiveFile: ReceiveCorrectionFile,
  ) {}

  @Post()
  @Needs('case.own')
  @Answers(201, Submitted)
  @Refuses('DRAFT.NOT_FOUND', 'ANSWERS.INVALID', 'ANSWERS.TOO_LARGE', 'REQUEST.KEY_REUSED')
  submit(
    @Body({ schema: SubmitBody }) body: SubmitBody,
    @IdempotencyKey() key: string,
    @Me() me: Caller,
  ): Promise<Outcome<Submitted>> {
    return this.submitApplication.run(body, key, me);
  }

  @Get()
  @Needs('case.own')
  @Answers(200, CasePage)
  @Refuses('CURSOR.MALFORMED')
  mine(@Query({ schema: PageQuery }) query: PageQuery, @Me() me: Caller): Promise<CasePage> {
    return this.listCases.own(query, me);
  }

  @Get(':id')
  @Needs('case.view')
  @Answers(200, CaseView)
  @Refuses('CASE.NOT_FOUND')
  read(@Param({ schema: IdPath }) { id }: IdPath, @Me() me: Caller): Promise<Outcome<CaseView>> {
    return this.readCase.run(id, me);
  }

  @Post(':id/commands')
  @Needs('case.command')
  @Answers(200, CaseView)
  @Refuses(
    'CASE.NOT_FOUND',
    'CASE.ENDED',
    'CASE.NOT_YOURS',
    'CASE.OWN_CASE',
    'CASE.NOT_YOUR_TURN',
    'CASE.ACCEPTED',
    'CASE.WAITS_FOR_APPLICANT',
    'CASE.STEP_TAKEN',
    'CASE.TAKEN_ALREADY',
    'CASE.NOT_TAKEN',
    'CASE.NOT_TO_TAKE',
    'CASE.STEP_OVER',
    'CASE.DONE_BY_YOU',
    'CASE.DECIDED_ALREADY',
    'CASE.DECIDED',
    'CASE.CHANGED',
    'CASE.BUSY',
    'CASE.FULL',
    'ANSWERS.TOO_LARGE',
    'CASE.NO_CORRECTION_HERE',
    'CASE.CORRECTION_TOLD_ONCE',
    'CASE.NOTHING_TO_CORRECT',
    'CASE.PLACES_INVALID',
    'CASE.PLACE_NOT_TOLD',
    'CASE.NOT_OFFERED',
    'CASE.REASON_NEEDED',
    'CASE.DECISION_INVALID',
    'CALENDAR.NO_YEAR',
    'ANSWERS.INVALID',
    'REQUEST.KEY_REUSED',
  )
  command(
    @Param({ schema: IdPath }) { id }: IdPath,
    @Body({ schema: GiveCommandBody }) body: GiveCommandBody,
    @IdempotencyKey() key: string,
    @Me() me: Caller,
  ): Promise<Outcome<CaseView>> {
    return this.giveCommand.run(id, body, key, me);
  }

  @UploadRoute('case.own', 'CASE.NOT_FOUND', 'CASE.NOTHING_TO_CORRECT')
  upload(
    @Param({ schema: IdPath }) { id }: IdPath,
    @Query({ schema: UploadQuery }) { material }: UploadQuery,
    @Req() request: FastifyRequest,
    @Me() me: Caller,
  ): Promise<Outcome<UploadView>> {
    return this.receiveFile.run(id, material, request, me);
  }
}
