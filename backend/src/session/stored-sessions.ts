import { Injectable } from '@nestjs/common';
import { Clock } from '#backend/platform/clock';
import type { Caller } from '#backend/platform/http/caller';
import { SessionReader } from '#backend/platform/http/session-reader';
import { sha256 } from '#backend/platform/sha256';
import { SessionRepository } from '#backend/session/session.repository';

/** A session that nobody used for so long is over. */
const IDLE = 2 * 3_600_000;
const TOUCH_AFTER = 60_000;

/** Who holds a token, read from the database on every request: an ended session is over at once, on every backend. */
@Injectable()
export class StoredSessions extends SessionReader {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async holderOf(token: string): Promise<Omit<Caller, 'address'> | undefined> {
    const id = sha256(token);
    const found = await this.sessions.find(id);
    if (!found) return undefined;
    const now = this.clock.now();
    const idle = Date.parse(now) - Date.parse(found.seenAt);
    if (idle > IDLE || found.endsAt.getTime() <= Date.parse(now)) return undefined;
    // Not awaited: a lost note only ends the session a minute earlier.
    if (idle > TOUCH_AFTER) void this.sessions.touch(id, now).catch(() => undefined);
    return { ...found.view, session: id };
  }
}
