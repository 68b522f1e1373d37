import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { SessionView, SignIn } from '#shared/api/session';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { Audit } from '#backend/audit/audit';
import { Clock } from '#backend/platform/clock';
import { Ids } from '#backend/platform/ids';
import { sha256 } from '#backend/platform/sha256';
import { AccountActsRepository } from '#backend/session/account-acts.repository';
import type { AccountDoc } from '#backend/session/account.model';
import { AccountRepository } from '#backend/session/account.repository';
import { fitsPassword } from '#backend/session/password';
import { SessionRepository } from '#backend/session/session.repository';
import { SessionViewOf } from '#backend/session/session-view-of';
import { SignInAttemptsRepository } from '#backend/session/sign-in-attempts.repository';

/** How long a session lasts at most, in seconds. */
export const SESSION_SECONDS = 12 * 3600;

/**
 * How long a wrong sign-in takes at least, in milliseconds: more than the work for an account that is there, whose refusal is recorded,
 * so that the time tells nobody which accounts there are.
 */
const WRONG_TAKES = 250;

/** A sign-in that succeeded: the token goes to the person and nowhere else. */
export interface OpenedSession {
  readonly token: string;
  readonly view: SessionView;
}

/** Signs a person in. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly acts: AccountActsRepository,
    private readonly attempts: SignInAttemptsRepository,
    private readonly sessions: SessionRepository,
    private readonly viewOf: SessionViewOf,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Refuses with SIGN_IN.WRONG, the same for an unknown account and a wrong password, or ACCOUNT.LOCKED after five wrong ones. The lock
   * is asked again after the password was verified, so that guesses sent at once gain nothing.
   */
  async run({ account, password }: SignIn, address: string): Promise<Outcome<OpenedSession>> {
    const now = this.clock.now();
    const locked = await this.attempts.lockedUntil(account, now);
    if (locked !== undefined) return lockedOut(locked, now);
    const found = await this.accounts.find(account);
    const early = pause(WRONG_TAKES);
    if (!(await fitsPassword(found?.password, password)) || !found) {
      await this.attempts.fail(account, now);
      if (found) await this.record(found, 'session.refused', address, () => Promise.resolve());
      await early;
      return refused('SIGN_IN.WRONG');
    }
    if (!(await this.attempts.clear(account, now))) {
      return lockedOut((await this.attempts.lockedUntil(account, now)) ?? now, now);
    }
    return done(await this.open(found, address, now));
  }

  private async open(account: AccountDoc, address: string, now: string): Promise<OpenedSession> {
    const token = randomBytes(32).toString('base64url');
    const view = await this.viewOf.run(account);
    const endsAt = new Date(Date.parse(now) + SESSION_SECONDS * 1000);
    const session = { _id: sha256(token), account: account.account, view, openedAt: now, seenAt: now, endsAt };
    await this.record(account, 'session.opened', address, (within) => this.sessions.insert(session, within));
    return { token, view };
  }

  private async record(
    { account, name }: AccountDoc,
    act: string,
    address: string,
    also: (within: Parameters<SessionRepository['insert']>[1]) => Promise<void>,
  ): Promise<void> {
    const entry = {
      id: this.ids.next(),
      at: this.clock.now(),
      act,
      object: { kind: 'account', id: account, name: { zh: name } } as const,
    };
    await this.acts.append(account, entry, address, async (within) => {
      await also(within);
      await this.audit.record({ account, name, address }, entry, within);
    });
  }
}

function lockedOut(until: string, now: string): Outcome<never> {
  return refused('ACCOUNT.LOCKED', {
    until,
    minutes: Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / 60_000)),
  });
}
