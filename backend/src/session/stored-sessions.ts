import { Injectable } from '@nestjs/common';
import { Clock } from '#backend/platform/clock';
import type { Caller } from '#backend/platform/http/caller';
import { SessionReader } from '#backend/platform/http/session-reader';
import { CurrentViews } from '#backend/session/current-views';
import type { SessionDoc } from '#backend/session/session.model';
import { sha256 } from '#backend/platform/sha256';
import { SessionRepository } from '#backend/session/session.repository';

/** A session that nobody used for so long is over. */
const IDLE = 2 * 3_600_000;
const TOUCH_AFTER = 60_000;

type Holder = Omit<Caller, 'address'>;

/**
 * Who holds a token. The session is read from the database on every request: an ended one is over at once, on every backend. What its
 * person may do is what his account says, a few seconds old at most, not what it said when he signed in.
 */
@Injectable()
export class StoredSessions extends SessionReader {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly views: CurrentViews,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async holderOf(token: string): Promise<Holder | undefined> {
    const found = await this.openSession(token);
    if (found === undefined) return undefined;
    const now = this.clock.now();
    // Not awaited: a lost note only ends the session a minute earlier.
    if (idleFor(found, now) > TOUCH_AFTER) void this.sessions.touch(found._id, now).catch(() => undefined);
    return this.holder(found);
  }

  override async lookAt(token: string): Promise<Holder | undefined> {
    const found = await this.openSession(token);
    return found && this.holder(found);
  }

  private async openSession(token: string): Promise<SessionDoc | undefined> {
    const found = await this.sessions.find(sha256(token));
    if (!found) return undefined;
    const now = this.clock.now();
    return idleFor(found, now) > IDLE || found.endsAt.getTime() <= Date.parse(now) ? undefined : found;
  }

  private async holder({ _id, account }: SessionDoc): Promise<Holder | undefined> {
    const view = await this.views.of(account);
    return view && { ...view, session: _id };
  }
}

function idleFor({ seenAt }: SessionDoc, now: string): number {
  return Date.parse(now) - Date.parse(seenAt);
}
