import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '#backend/platform/http/language-of';
import { problemOf } from '#backend/platform/http/problem-of';
import type { Refused } from '#backend/platform/http/refused';

/** Answers a refusal as application/problem+json. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, refused: Refused): void {
  const problem = problemOf(refused.refusal, languageOf(request.headers['accept-language']));
  void reply
    .code(problem.status)
    .headers({
      ...refused.headers,
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
    })
    .send(JSON.stringify(problem));
}
