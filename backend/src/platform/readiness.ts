import { Injectable } from '@nestjs/common';
import type { HealthPart } from '#shared/api/health';

/** Whether a part can do its work now. May throw: then it cannot. */
export type Check = () => boolean | Promise<boolean>;

/** What this process needs so that it can serve. Whoever is needed says how he is found out about. */
@Injectable()
export class Readiness {
  private readonly checks = new Map<HealthPart, Check>();

  add(part: HealthPart, check: Check): void {
    this.checks.set(part, check);
  }

  async parts(): Promise<{ part: HealthPart; ok: boolean }[]> {
    return Promise.all(
      [...this.checks].map(async ([part, check]) => ({
        part,
        ok: await Promise.resolve()
          .then(check)
          .catch(() => false),
      })),
    );
  }
}
