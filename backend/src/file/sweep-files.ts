import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { FileStore } from '#backend/file/file-store.repository';
import { Clock } from '#backend/platform/clock';

const HOUR = 3_600_000;

/**
 * Once an hour removes files that nothing refers to any more. Files are never removed on the spot: somebody who submits at that very
 * moment would lose them. Every backend may do it; removing twice is harmless.
 */
@Injectable()
export class SweepFiles implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('SweepFiles');
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(
      () => void this.run().catch((error: unknown) => this.log.warn(String(error))),
      HOUR,
    ).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** How many were removed. */
  async run(): Promise<number> {
    const orphans = await this.files.orphans(this.clock.now());
    for (const id of orphans) await this.files.delete(id);
    return orphans.length;
  }
}
