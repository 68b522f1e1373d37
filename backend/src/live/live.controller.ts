import { Controller, type MessageEvent, Req, Sse, SseSignal } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { LiveHub } from '#backend/live/live-hub';
import { Answers } from '#backend/platform/http/answers';
import { type Caller, Me } from '#backend/platform/http/caller';
import { Needs } from '#backend/platform/http/needs';
import { refuse } from '#backend/platform/http/refused';
import { Refuses } from '#backend/platform/http/refuses';
import { tokenOf } from '#backend/platform/http/session-token';

/** Characters that may wait for a screen that does not read them; then it is cut, comes again and reads anew. */
const MOST_PENDING = 64_000;

/** What changes while a screen is open, as server-sent events. */
@Controller('events')
export class LiveController {
  constructor(private readonly hub: LiveHub) {}

  /** Each message is a `LiveEvent`. What is told is decided for each change anew: by the person's own cases, department and posts. */
  @Sse('', { maxPendingDataLength: MOST_PENDING })
  @Needs('session.own')
  @Answers(200, 'events')
  @Refuses('LIVE.TOO_MANY', 'LIVE.FULL')
  async follow(
    @Req() request: FastifyRequest,
    @SseSignal() left: AbortSignal,
    @Me() { address: _address, ...me }: Caller,
  ): Promise<Observable<MessageEvent>> {
    const token = tokenOf(request)?.token;
    if (token === undefined) throw refuse('SESSION.NEEDED');
    return (await this.hub.open(token, me, left)).sent;
  }
}
