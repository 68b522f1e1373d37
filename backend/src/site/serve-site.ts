import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { freshNonce, pagePolicy } from '#backend/platform/http/page-policy';
import { refuse } from '#backend/platform/http/refused';
import { sendProblem } from '#backend/platform/http/send-problem';
import { compressSite } from '#backend/site/compress-site';

/** Where the page wants its nonce; a formatter of HTML leaves it as it is. */
const NONCE_MARK = '%CSP_NONCE%';
const HASHED = /-[A-Z0-9]{8}\.[a-z0-9]+$/;
const YEAR = 'public, max-age=31536000, immutable';

/**
 * Serves the built site: its files (those with a hash in their name for ever), and for every other address that a browser asks for as a
 * page the one page of the site, with a nonce of its own.
 */
export async function serveSite(app: NestFastifyApplication, folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  if (!page.includes(NONCE_MARK))
    throw new Error(`The page of the site has no ${NONCE_MARK}: none of its styles would be allowed.`);
  await compressSite(folder);
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    // The page goes out with a nonce only, never as a file.
    globIgnore: ['**/index.html'],
    setHeaders: (reply, path) => {
      reply.header('cache-control', HASHED.test(path.replace(/\.(br|gz)$/, '')) ? YEAR : 'no-cache');
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const wantsPage = request.headers.accept?.includes('text/html') === true;
    if (path === '/api' || path.startsWith('/api/') || !wantsPage) {
      sendProblem(request, reply, refuse('ROUTE.NOT_FOUND'));
    } else {
      sendPage(reply, page);
    }
    return reply;
  });
}

function sendPage(reply: FastifyReply, page: string): void {
  const nonce = freshNonce();
  void reply
    .header('content-security-policy', pagePolicy(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.replaceAll(NONCE_MARK, nonce));
}
