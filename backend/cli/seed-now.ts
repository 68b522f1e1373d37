import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '#backend/app.module';
import { SeedDemonstration } from '#backend/demonstration/seed-demonstration';
import { readSettings } from '#backend/platform/settings';

/** Starts the server's parts without its site and seeds through them: what was there and what came in. */
export async function seedNow(): Promise<unknown> {
  const app = await NestFactory.createApplicationContext(AppModule.with(readSettings(process.env)), {
    logger: false,
    abortOnError: false,
  });
  try {
    return await app.get(SeedDemonstration, { strict: false }).run();
  } finally {
    await app.close();
  }
}
