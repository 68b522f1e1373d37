import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Store } from '#backend/platform/mongo/store';

/** Makes every declared index before the first request: unique ones are part of the rules, not of the speed. */
@Injectable()
export class EnsureIndexes implements OnApplicationBootstrap {
  constructor(private readonly store: Store) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const model of Object.values(this.store.connection.models)) {
      await this.store.act(async () => {
        await model.createCollection();
        await model.createIndexes();
      });
    }
  }
}
