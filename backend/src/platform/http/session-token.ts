import type { FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'tongban_session';

/** The token of a request and how it came: browsers send a cookie by themselves, programs say it. */
export function tokenOf(request: FastifyRequest): { token: string; by: 'cookie' | 'bearer' } | undefined {
  const bearer = /^Bearer ([A-Za-z0-9_-]{20,100})$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer) return { token: bearer, by: 'bearer' };
  const cookie = request.cookies[SESSION_COOKIE];
  return cookie === undefined ? undefined : { token: cookie.slice(0, 100), by: 'cookie' };
}
