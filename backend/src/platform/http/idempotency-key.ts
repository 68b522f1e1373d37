import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { readsHeader } from '#backend/platform/http/reads-header';
import { refuse } from '#backend/platform/http/refused';

/** Reads an Idempotency-Key: 8 to 100 letters, digits, - or _. Throws REQUEST.KEY_MISSING or REQUEST.KEY_MALFORMED. */
export function readIdempotencyKey(header: string | string[] | undefined): string {
  if (header === undefined) throw refuse('REQUEST.KEY_MISSING');
  if (Array.isArray(header) || !/^[A-Za-z0-9_-]{8,100}$/.test(header)) throw refuse('REQUEST.KEY_MALFORMED');
  return header;
}

const fromHeader = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readIdempotencyKey(context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key']),
);

/** The key by which a repeat of a command is known. The same key with another body is REQUEST.KEY_REUSED (422). */
export const IdempotencyKey = (): ParameterDecorator => readsHeader('idempotency-key', fromHeader());
