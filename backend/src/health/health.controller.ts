import { Controller, Get } from '@nestjs/common';
import { Health } from '#shared/api/health';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { Answers } from '#backend/platform/http/answers';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';
import { Store } from '#backend/platform/mongo/store';

/** For whoever watches the server: alive means that the process answers, ready that the database takes writes too. */
@Controller('health')
export class HealthController {
  constructor(private readonly store: Store) {}

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
    return (await this.store.takesWrites()) ? done({ status: 'ok' }) : refused('PLATFORM.NOT_READY');
  }
}
