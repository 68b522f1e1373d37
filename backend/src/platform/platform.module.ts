import { type DynamicModule, Module } from '@nestjs/common';
import { Clock } from '#backend/platform/clock';
import { Ids } from '#backend/platform/ids';
import { EnsureIndexes } from '#backend/platform/mongo/ensure-indexes';
import { MongoModule } from '#backend/platform/mongo/mongo.module';
import { Readiness } from '#backend/platform/readiness';
import { WakeUp } from '#backend/platform/wake-up';
import { SETTINGS, type Settings } from '#backend/platform/settings';

/** What every feature may ask for: settings, clock, ids, the store. */
@Module({})
export class PlatformModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [MongoModule.with(settings)],
      providers: [{ provide: SETTINGS, useValue: settings }, Clock, Ids, WakeUp, Readiness, EnsureIndexes],
      exports: [SETTINGS, Clock, Ids, WakeUp, Readiness],
    };
  }
}
