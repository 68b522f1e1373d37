import { Global, Module } from '@nestjs/common';
import { CompiledVersions } from '#backend/service/compiled-versions';
import { ReadServices } from '#backend/service/read-services';
import { ServiceController } from '#backend/service/service.controller';

/** Published services. Global for the compiled versions that drafts and cases run on. */
@Global()
@Module({
  controllers: [ServiceController],
  providers: [CompiledVersions, ReadServices],
  exports: [CompiledVersions, ReadServices],
})
export class ServiceModule {}
