import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '#backend/platform/http/refused';
import { refusedOf } from '#backend/platform/http/refused-of';
import { sendProblem } from '#backend/platform/http/send-problem';

/** Answers whatever was thrown on the way as problem+json. A fault of ours is logged with its route, never with what was sent. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const refused = refusedOf(error);
    if (!refused) {
      const route = `${request.method} ${request.routeOptions?.url ?? '(no route)'}`;
      this.log.error(`${route} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    sendProblem(request, reply, refused ?? refuse('PLATFORM.FAULT'));
  }
}
