import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { DeadLetterPage, DeadLetterPath, Replayed, ReplayLetter } from '#shared/api/dead-letter';
import { PageQuery } from '#shared/api/paging';
import type { Outcome } from '#shared/kernel/outcome';
import { DeadLetters } from '#backend/dead-letter/dead-letters';
import { Answers } from '#backend/platform/http/answers';
import { type Caller, Me } from '#backend/platform/http/caller';
import { IdempotencyKey } from '#backend/platform/http/idempotency-key';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';

/** What had to follow from cases and was given up. */
@Controller('dead-letters')
export class DeadLetterController {
  constructor(private readonly letters: DeadLetters) {}

  @Get()
  @Needs('effect.replay')
  @Answers(200, DeadLetterPage)
  @Refuses('CURSOR.MALFORMED')
  list(@Query({ schema: PageQuery }) query: PageQuery, @Me() me: Caller): Promise<DeadLetterPage> {
    return this.letters.page(query, me);
  }

  @Post(':id/:effect/replay')
  @Needs('effect.replay')
  @Answers(200, Replayed)
  @Refuses('LETTER.NOT_FOUND', 'REQUEST.KEY_REUSED')
  replay(
    @Param({ schema: DeadLetterPath }) { id, effect }: DeadLetterPath,
    @Body({ schema: ReplayLetter }) _body: ReplayLetter,
    @IdempotencyKey() key: string,
    @Me() me: Caller,
  ): Promise<Outcome<Replayed>> {
    return this.letters.replay(id, effect, key, me);
  }
}
