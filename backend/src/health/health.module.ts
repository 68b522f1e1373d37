import { Module } from '@nestjs/common';
import { HealthController } from '#backend/health/health.controller';
import { Store } from '#backend/platform/mongo/store';
import { Readiness } from '#backend/platform/readiness';

/** Whether the server lives and can serve. */
@Module({ controllers: [HealthController] })
export class HealthModule {
  constructor(readiness: Readiness, store: Store) {
    readiness.add('database', () => store.takesWrites());
  }
}
