import { Controller, Get, Query } from '@nestjs/common';
import { AuditPage, AuditQuery } from '#shared/api/audit';
import { ListTrail } from '#backend/audit/list-trail';
import { Answers } from '#backend/platform/http/answers';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';

/** The audit list: who did what, when, from where. */
@Controller('audit')
export class AuditController {
  constructor(private readonly listTrail: ListTrail) {}

  @Get()
  @Needs('audit.read')
  @Answers(200, AuditPage)
  @Refuses('CURSOR.MALFORMED')
  list(@Query({ schema: AuditQuery }) query: AuditQuery): Promise<AuditPage> {
    return this.listTrail.run(query);
  }
}
