import { Injectable } from '@nestjs/common';
import type { LiveSource } from '#backend/live/live-source';

/** What there is to follow; each feature adds its own before the server listens. */
@Injectable()
export class LiveSources {
  private readonly sources = new Map<string, LiveSource>();

  add(source: LiveSource): void {
    this.sources.set(source.followed.collection, source);
  }

  of(collection: string): LiveSource | undefined {
    return this.sources.get(collection);
  }

  get all(): readonly LiveSource[] {
    return [...this.sources.values()];
  }
}
