import { Injectable } from '@nestjs/common';
import type { SessionView } from '#shared/api/session';
import { AccountRepository } from '#backend/session/account.repository';
import { SessionViewOf } from '#backend/session/session-view-of';

/** Milliseconds that roles and posts of an account are taken for known: with what else takes its time a revocation is felt within five seconds. */
const AGE = 2500;
/** Accounts that are remembered; beyond that the longest known one is forgotten. */
const MOST = 5000;

interface Known {
  readonly at: number;
  readonly view: Promise<SessionView | undefined>;
}

/**
 * What accounts may do now, on every backend, whoever changed them: a role or a post that was taken away is over for sessions that were
 * opened before, without anybody having to end them.
 */
@Injectable()
export class CurrentViews {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly accounts: AccountRepository,
    private readonly views: SessionViewOf,
  ) {}

  /** Undefined for an account that is gone. */
  of(account: string): Promise<SessionView | undefined> {
    const now = performance.now();
    const known = this.known.get(account);
    if (known !== undefined && now - known.at <= AGE) return known.view;
    const view = this.read(account);
    // Set anew, so that the map's order is that of the reads.
    this.known.delete(account);
    this.known.set(account, { at: now, view });
    view.catch(() => this.known.delete(account));
    if (this.known.size > MOST) this.known.delete(this.known.keys().next().value!);
    return view;
  }

  private async read(account: string): Promise<SessionView | undefined> {
    const found = await this.accounts.find(account);
    return found && this.views.run(found);
  }
}
