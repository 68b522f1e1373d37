import { Controller, Get } from '@nestjs/common';
import { Health } from '#shared/api/health';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { Answers } from '#backend/platform/http/answers';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';
import { Readiness } from '#backend/platform/readiness';

/** For whoever watches the server: alive means that the event loop turns, ready that everything is there that a request needs. */
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @Needs('platform.health')
  @Answers(200, Health)
  @Refuses()
  live(): Health {
    return { status: 'ok' };
  }

  @Get('ready')
  @Needs('platform.health')
  @Answers(200, Health)
  @Refuses('PLATFORM.NOT_READY')
  async ready(): Promise<Outcome<Health>> {
    const parts = await this.readiness.parts();
    const missing = parts.filter(({ ok }) => !ok);
    if (missing.length === 0) return done({ status: 'ok', parts: parts.map(({ part }) => part) });
    const errors = missing.map(({ part }) => ({ pointer: `/${part}`, code: `HEALTH.${part.toUpperCase()}` }));
    return refused('PLATFORM.NOT_READY', undefined, errors);
  }
}
