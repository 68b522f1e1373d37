import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { mongo } from 'mongoose';
import { Store } from '#backend/platform/mongo/store';

/** What is followed of a collection. */
export interface Followed {
  readonly collection: string;
  /** Which of its changes count, as a match on the change itself; absent means all. */
  readonly when?: object;
}

/** Who follows. */
export interface ChangeListener {
  /** The document of this id is new or has changed. */
  changed(collection: string, id: string): void;
  /** Changes were missed for good: they lie beyond what the database remembers. */
  lost(): void;
}

interface Change {
  readonly _id: unknown;
  readonly ns?: { readonly coll: string };
  readonly documentKey?: { readonly _id: string };
}

/** How long the server holds a question back while nothing happens, in milliseconds. */
const AWAIT = 1000;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 2000;
/** The place to go on from is no longer there: ChangeStreamFatalError, ChangeStreamHistoryLost, InvalidResumeToken. */
const FORGOTTEN: ReadonlySet<unknown> = new Set([280, 286, 260]);

/**
 * The one change stream of a backend. It is open while somebody follows, and goes on after errors from the place where it was; only ids
 * come over it.
 */
@Injectable()
export class Changes implements BeforeApplicationShutdown {
  private readonly log = new Logger('Changes');
  private ending: AbortController | undefined;
  private running: Promise<void> | undefined;

  constructor(private readonly store: Store) {}

  /** Resolves when every change from then on will be told. One listener at a time; `leave` ends it. */
  async follow(followed: readonly Followed[], listener: ChangeListener): Promise<void> {
    if (this.ending !== undefined) throw new Error('The change stream is followed already');
    const ending = new AbortController();
    this.ending = ending;
    try {
      const since = await this.now();
      this.running = this.run(followed, listener, since, ending.signal);
    } catch (error) {
      this.ending = undefined;
      throw error;
    }
  }

  async leave(): Promise<void> {
    this.ending?.abort();
    await this.running;
    this.ending = undefined;
    this.running = undefined;
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.leave();
  }

  private async run(
    followed: readonly Followed[],
    listener: ChangeListener,
    since: mongo.Timestamp,
    ending: AbortSignal,
  ): Promise<void> {
    let place: mongo.ChangeStreamOptions = { startAtOperationTime: since };
    let wait = FIRST_PAUSE;
    while (!ending.aborted) {
      const stream = this.open(followed, place);
      const close = () => void stream.close().catch(() => undefined);
      ending.addEventListener('abort', close);
      try {
        while (!ending.aborted) {
          const change = (await stream.tryNext()) as Change | null;
          if (stream.resumeToken) place = { resumeAfter: stream.resumeToken };
          wait = FIRST_PAUSE;
          if (change?.ns !== undefined && change.documentKey !== undefined)
            listener.changed(change.ns.coll, change.documentKey._id);
        }
      } catch (error) {
        if (ending.aborted) break;
        if (error instanceof mongo.MongoServerError && FORGOTTEN.has(error.code)) {
          this.log.warn('Changes were missed: live screens read anew');
          place = {};
          listener.lost();
        }
        await pause(wait, undefined, { signal: ending, ref: false }).catch(() => undefined);
        wait = Math.min(wait * 2, LONGEST_PAUSE);
      } finally {
        ending.removeEventListener('abort', close);
        close();
      }
    }
  }

  private open(followed: readonly Followed[], place: mongo.ChangeStreamOptions): mongo.ChangeStream {
    const wanted = followed.map(({ collection, when }) => ({ $and: [{ 'ns.coll': collection }, when ?? {}] }));
    const pipeline = [{ $match: { $or: wanted } }, { $project: { _id: 1, 'ns.coll': 1, 'documentKey._id': 1 } }];
    return this.store.connection
      .getClient()
      .db(this.store.connection.name)
      .watch(pipeline, { ...place, maxAwaitTimeMS: AWAIT });
  }

  /** The database's own time: from there on nothing is missed, however late the stream is opened. */
  private async now(): Promise<mongo.Timestamp> {
    const hello = await this.store.act(() => this.store.connection.getClient().db('admin').command({ hello: 1 }));
    return hello['operationTime'] as mongo.Timestamp;
  }
}
