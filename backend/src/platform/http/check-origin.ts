import type { FastifyRequest } from 'fastify';
import { refuse } from '#backend/platform/http/refused';
import type { Settings } from '#backend/platform/settings';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses an unsafe request that another site made a browser send: with a session cookie the Origin must be there, and wherever there is
 * one it must be ours. Programs with a bearer token send none.
 */
export function checkOrigin(request: FastifyRequest, settings: Settings, byCookie: boolean): void {
  if (SAFE.has(request.method)) return;
  const origin = request.headers.origin;
  if (origin === undefined) {
    if (byCookie) throw refuse('ORIGIN.MISSING');
    return;
  }
  const own = settings.origin ?? `http://${request.headers.host ?? ''}`;
  if (origin !== own) throw refuse('ORIGIN.FOREIGN');
}
