import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { LiveSources } from '#backend/live/live-sources';
import { LiveStream } from '#backend/live/live-stream';
import type { Listener } from '#backend/live/live-source';
import { Draining } from '#backend/platform/http/draining';
import { Refused } from '#backend/platform/http/refused';
import { SessionReader } from '#backend/platform/http/session-reader';
import { Changes } from '#backend/platform/mongo/changes';

/** Tabs of one session, and streams of this backend. */
const MOST_OF_SESSION = 6;
const MOST = 2000;
const COME_AGAIN = { 'retry-after': '30' };
/** Milliseconds. A role that was revoked, a session that was ended are felt within five seconds, the session's own cache included. */
const LOOK_EVERY = 1500;
const BEAT_EVERY = 15_000;
/** Changes that come together are looked up together. */
const GATHER = 50;
/** Screens that come again after a stop do not all come at once. */
const COME_AGAIN_AFTER = { least: 1000, spread: 4000 };

/**
 * The open streams of this backend. It follows the database's changes while there is one, looks up what changed, and tells each person the
 * ids of what he may see now. Streams of other backends are no business of it: each has its own change stream.
 */
@Injectable()
export class LiveHub implements OnApplicationShutdown {
  private readonly log = new Logger('Live');
  private readonly streams = new Set<LiveStream>();
  private readonly changed = new Map<string, Set<string>>();
  private following: Promise<void> | undefined;
  private gathering: NodeJS.Timeout | undefined;
  private readonly timers: readonly NodeJS.Timeout[];

  constructor(
    private readonly sources: LiveSources,
    private readonly changes: Changes,
    private readonly sessions: SessionReader,
    draining: Draining,
  ) {
    draining.onBegin(() => this.endAll());
    this.timers = [
      setInterval(() => void this.lookAtSessions(), LOOK_EVERY).unref(),
      setInterval(() => this.beat(), BEAT_EVERY).unref(),
    ];
  }

  onApplicationShutdown(): void {
    for (const timer of this.timers) clearInterval(timer);
    clearTimeout(this.gathering);
  }

  /** A new stream, until `left` is aborted. Throws LIVE.TOO_MANY and LIVE.FULL. */
  async open(token: string, listener: Listener, left: AbortSignal): Promise<LiveStream> {
    if (this.streams.size >= MOST) throw new Refused({ code: 'LIVE.FULL' }, COME_AGAIN);
    const others = [...this.streams].filter((stream) => stream.token === token).length;
    if (others >= MOST_OF_SESSION) throw new Refused({ code: 'LIVE.TOO_MANY' }, COME_AGAIN);
    const stream = new LiveStream(token, listener);
    this.streams.add(stream);
    left.addEventListener('abort', () => this.drop(stream));
    if (left.aborted) this.drop(stream);
    try {
      await this.follow();
    } catch (error) {
      this.drop(stream);
      throw error;
    }
    stream.tell({ kind: 'hello' });
    return stream;
  }

  private drop(stream: LiveStream): void {
    if (!this.streams.delete(stream) || this.streams.size > 0) return;
    const before = this.following;
    this.following = undefined;
    // Whoever comes meanwhile waits until the old one has ended, and follows anew.
    this.leaving = (before ?? Promise.resolve()).then(
      () => this.changes.leave(),
      () => undefined,
    );
  }

  private leaving: Promise<void> = Promise.resolve();

  private follow(): Promise<void> {
    this.following ??= this.leaving.then(() =>
      this.changes.follow(
        this.sources.all.map(({ followed }) => followed),
        { changed: (collection, id) => this.note(collection, id), lost: () => this.tellAll({ kind: 'reload' }) },
      ),
    );
    const following = this.following;
    following.catch(() => {
      if (this.following === following) this.following = undefined;
    });
    return following;
  }

  private note(collection: string, id: string): void {
    const ids = this.changed.get(collection) ?? new Set();
    this.changed.set(collection, ids.add(id));
    this.gathering ??= setTimeout(() => void this.tellChanged(), GATHER).unref();
  }

  private async tellChanged(): Promise<void> {
    this.gathering = undefined;
    const gathered = [...this.changed];
    this.changed.clear();
    try {
      for (const [collection, ids] of gathered)
        for (const news of (await this.sources.of(collection)?.newsOf([...ids])) ?? [])
          for (const stream of this.streams) if (news.maySee(stream.listener)) stream.tell(news.event);
    } catch {
      // What changed could not be looked up: whoever reads finds out.
      this.tellAll({ kind: 'reload' });
    }
  }

  private tellAll(event: Parameters<LiveStream['tell']>[0]): void {
    for (const stream of this.streams) stream.tell(event);
  }

  private beat(): void {
    for (const stream of this.streams) stream.beat();
  }

  /** Ends the streams of sessions that are over, and learns what the others may see now. */
  private async lookAtSessions(): Promise<void> {
    await Promise.all(
      [...this.streams].map(async (stream) => {
        try {
          const holder = await this.sessions.lookAt(stream.token);
          if (holder !== undefined) return void (stream.listener = holder);
          stream.tell({ kind: 'ended' });
          stream.end();
        } catch {
          // While nobody knows who he is he is told nothing more; he comes again.
          stream.end(COME_AGAIN_AFTER.least);
        }
      }),
    );
  }

  private endAll(): void {
    for (const stream of this.streams)
      stream.end(Math.round(COME_AGAIN_AFTER.least + Math.random() * COME_AGAIN_AFTER.spread));
  }
}
