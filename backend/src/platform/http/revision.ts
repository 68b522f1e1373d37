import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { readsHeader } from '#backend/platform/http/reads-header';
import { refuse } from '#backend/platform/http/refused';

/** The ETag of a revision. */
export const etagOf = (revision: number): string => `"${revision}"`;

/** Reads an If-Match header that names one revision. Throws REVISION.MISSING (428) or REVISION.MALFORMED. */
export function readIfMatch(header: string | undefined): number {
  if (header === undefined) throw refuse('REVISION.MISSING');
  const digits = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (digits === undefined) throw refuse('REVISION.MALFORMED');
  return Number(digits);
}

const fromHeader = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** The revision that the sender saw, from If-Match. A use case refuses another one with REVISION.STALE (412). */
export const IfMatch = (): ParameterDecorator => readsHeader('if-match', fromHeader());
