import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '#backend/platform/settings';

/** Data are not a page: nothing in an answer of the API may run or be framed. Pages put their own policy in its place. */
const API_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** The headers of every answer (OWASP ASVS 5.0, V3.4). */
export async function addSecurityHeaders(app: NestFastifyApplication, settings: Settings): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: settings.origin?.startsWith('https:') === true ? { maxAge: 31_536_000 } : false,
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (_request, reply, done) => {
      void reply.header('content-security-policy', API_POLICY);
      done();
    });
}
