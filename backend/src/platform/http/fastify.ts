import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '#backend/platform/http/refused';
import { refusedOf } from '#backend/platform/http/refused-of';
import { sendProblem } from '#backend/platform/http/send-problem';
import { answerUnreadable } from '#backend/platform/http/unreadable-request';

/** Most bytes of a JSON body. Files are streamed and have limits of their own. */
export const BODY_LIMIT = 2_000_000;

/** Fastify as this server needs it: JSON only, bounded bodies and waits, problems in words from the first byte on. */
export function fastifyAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 60_000,
    connectionTimeout: 120_000,
    keepAliveTimeout: 20_000,
    forceCloseConnections: 'idle',
    multipart: false,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false, ignoreDuplicateSlashes: false },
    clientErrorHandler: answerUnreadable,
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(request, reply, refusedOf(error) ?? refuse('PLATFORM.FAULT')),
  });
}
