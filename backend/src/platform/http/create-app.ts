import 'reflect-metadata';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { ConsoleLogger, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Draining } from '#backend/platform/http/draining';
import { fastifyAdapter } from '#backend/platform/http/fastify';
import { addSecurityHeaders } from '#backend/platform/http/security-headers';
import { asOneRequest } from '#backend/platform/mongo/patience';
import type { Settings } from '#backend/platform/settings';

/** Puts the server together, without listening. Everything of the API stands under /api. */
export async function createApp(module: DynamicModule, settings: Settings): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(module, fastifyAdapter(), {
    bodyParser: false,
    // What goes wrong here is thrown and said once, in one sentence, by who started us.
    logger: false,
    abortOnError: false,
  });
  // A logger of its own: a list of levels alone would leave the silence of above in place.
  app.useLogger(new ConsoleLogger({ logLevels: ['error', 'warn', 'fatal'] }));
  app.setGlobalPrefix('api');
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeContentTypeParser('text/plain');
  app.get(Draining, { strict: false }).watch(app);
  // Right before the route: what reads the body would lose it again.
  fastify.addHook('preHandler', (_request, _reply, next) => asOneRequest(next));
  await app.register(cookie);
  await app.register(multipart, { limits: { parts: 3, fields: 1, files: 1, headerPairs: 40, fieldNameSize: 100 } });
  await addSecurityHeaders(app, settings);
  return app;
}
