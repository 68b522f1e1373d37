import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '#backend/app.module';
import { ApiDocument } from '#backend/openapi/api-document';
import { createApp } from '#backend/platform/http/create-app';
import type { Settings } from '#backend/platform/settings';
import { serveSite } from '#backend/site/serve-site';

/** Starts the server and gives it back when it listens. Port 0 takes a free one. */
export async function serve(settings: Settings): Promise<NestFastifyApplication> {
  const app = await createApp(AppModule.with(settings), settings);
  app.get(ApiDocument, { strict: false }).build(app);
  if (settings.site !== undefined) await serveSite(app, settings.site);
  await app.listen(settings.port, settings.host);
  return app;
}
