import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Readiness } from '#backend/platform/readiness';
import { Store } from '#backend/platform/mongo/store';

/** An index over a million cases takes minutes. */
const LONGEST = 30 * 60_000;

/** Makes every declared index before the first request: unique ones are part of the rules, not of the speed. */
@Injectable()
export class EnsureIndexes implements OnApplicationBootstrap {
  private made = false;

  constructor(
    private readonly store: Store,
    readiness: Readiness,
  ) {
    readiness.add('indexes', () => this.made);
  }

  /** An index that takes longer than a connection waits is asked for again: then it is being made, or there. */
  async onApplicationBootstrap(): Promise<void> {
    for (const model of Object.values(this.store.connection.models)) {
      await this.store.longAct(LONGEST, async () => {
        await model.createCollection();
        await model.createIndexes();
      });
    }
    this.made = true;
  }
}
