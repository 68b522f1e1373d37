import { Controller, Get, Query } from '@nestjs/common';
import { CasePage, DeskQuery } from '#shared/api/case';
import { ListCases } from '#backend/case/list-cases';
import { Answers } from '#backend/platform/http/answers';
import { type Caller, Me } from '#backend/platform/http/caller';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';

/** The desk of the staff: cases by a closed list of filters. */
@Controller('desk')
export class DeskController {
  constructor(private readonly listCases: ListCases) {}

  @Get()
  @Needs('case.read')
  @Answers(200, CasePage)
  @Refuses('CURSOR.MALFORMED')
  list(@Query({ schema: DeskQuery }) query: DeskQuery, @Me() me: Caller): Promise<CasePage> {
    return this.listCases.desk(query, me);
  }
}
