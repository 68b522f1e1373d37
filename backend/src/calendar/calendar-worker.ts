import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { FollowChange } from '#backend/calendar/follow-change';
import { Leases } from '#backend/platform/mongo/leases';
import { rest } from '#backend/work/rest';

const LOOK_EVERY = 5000;
const LEASE = 30_000;

/**
 * Lets cases follow changes of the calendar, one backend at a time, under a lease: who died or was paused is succeeded from the place
 * that he last kept. It rests between the pieces, the longer the busier the loop is.
 */
@Injectable()
export class CalendarWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Calendar');
  private readonly ending = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | undefined;

  constructor(
    private readonly follow: FollowChange,
    private readonly leases: Leases,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.look(), LOOK_EVERY);
    this.timer.unref();
  }

  /** The piece under way is finished; the rest waits in the database. */
  async beforeApplicationShutdown(): Promise<void> {
    this.ending.abort();
    clearInterval(this.timer);
    await this.working;
  }

  private look(): void {
    this.working ??= this.work()
      .catch((error: unknown) => this.log.error(`Cases do not follow the calendar: ${String(error)}`))
      .finally(() => (this.working = undefined));
  }

  private async work(): Promise<void> {
    await this.leases.hold('calendar', LEASE, async (lease) => {
      while (!this.ending.signal.aborted && lease.held && (await this.follow.piece(lease)))
        await rest(this.ending.signal);
    });
  }
}
