import { NestFactory } from '@nestjs/core';
import { sentence } from './telling/reader.js';
import type { Verb } from './verb.js';
import { AppModule } from '#backend/app.module';
import { SeedDemonstration } from '#backend/demonstration/seed-demonstration';
import { readSettings } from '#backend/platform/settings';

/** Puts the demonstration into the database at MONGODB_URI. The only verb that needs one. */
export const seed: Verb = {
  name: 'seed',
  usage: 'seed',
  async run(args) {
    if (args.length > 0)
      return { code: 2, misused: true, say: sentence('seed 不要参数。', 'seed takes no arguments.') };
    const app = await NestFactory.createApplicationContext(AppModule.with(readSettings(process.env)), {
      logger: false,
      abortOnError: false,
    });
    try {
      return { code: 0, out: await app.get(SeedDemonstration, { strict: false }).run() };
    } finally {
      await app.close();
    }
  },
};
