import { type DynamicModule, Module } from '@nestjs/common';
import { HttpModule } from '#backend/platform/http/http.module';
import { PlatformModule } from '#backend/platform/platform.module';
import type { Settings } from '#backend/platform/settings';
import { FEATURES } from '#backend/features';

/** The whole server: the platform and every feature. */
@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(settings), HttpModule, ...FEATURES] };
  }
}
