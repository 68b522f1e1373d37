import type { LiveEvent } from '#shared/api/live';
import type { Caller } from '#backend/platform/http/caller';
import type { Followed } from '#backend/platform/mongo/changes';

/** Who a stream belongs to. */
export type Listener = Omit<Caller, 'address'>;

/** A change as it is told, and who may know of it. */
export interface News {
  readonly event: Extract<LiveEvent, { kind: 'changed' }>;
  maySee(listener: Listener): boolean;
}

/** What a feature lets live screens know: which changes of its collection count, and what they tell. */
export interface LiveSource {
  readonly followed: Followed;
  /** What there is to tell of these documents; of those that are gone, nothing. */
  newsOf(ids: readonly string[]): Promise<readonly News[]>;
}
