import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessGuard } from '#backend/platform/http/access.guard';
import { Draining } from '#backend/platform/http/draining';
import { ProblemFilter } from '#backend/platform/http/problem.filter';
import { ReplyInterceptor } from '#backend/platform/http/reply.interceptor';
import { SchemaPipe } from '#backend/platform/http/schema.pipe';

/** What stands around every route: guard, pipe, interceptor, filter. The module that fills SessionReader must be global. */
@Global()
@Module({
  providers: [
    Draining,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useClass: SchemaPipe },
    { provide: APP_INTERCEPTOR, useClass: ReplyInterceptor },
  ],
  exports: [Draining],
})
export class HttpModule {}
