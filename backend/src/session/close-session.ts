import { Injectable } from '@nestjs/common';
import { Audit } from '#backend/audit/audit';
import { doerOf } from '#backend/audit/act';
import { Clock } from '#backend/platform/clock';
import type { Caller } from '#backend/platform/http/caller';
import { Ids } from '#backend/platform/ids';
import { AccountActsRepository } from '#backend/session/account-acts.repository';
import { SessionRepository } from '#backend/session/session.repository';

/** Signs a person out: the session is over at once, on every backend. */
@Injectable()
export class CloseSession {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly acts: AccountActsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async run(caller: Caller): Promise<void> {
    const act = {
      id: this.ids.next(),
      at: this.clock.now(),
      act: 'session.closed',
      object: { kind: 'account', id: caller.account, name: { zh: caller.name } } as const,
    };
    await this.acts.append(caller.account, act, caller.address, async (within) => {
      await this.sessions.end(caller.session, within);
      await this.audit.record(doerOf(caller), act, within);
    });
  }
}
