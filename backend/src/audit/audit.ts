import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { Act, Doer } from '#backend/audit/act';
import { ReadChain } from '#backend/audit/read-chain';
import { TrailRepository } from '#backend/audit/trail.repository';

/** What use cases call to be seen in the audit list. */
@Injectable()
export class Audit {
  constructor(
    private readonly trail: TrailRepository,
    private readonly reads: ReadChain,
  ) {}

  /** Shows an act in the list; inside the transaction of the act where there is one, else right after it. */
  async record(doer: Doer, act: Act, within?: ClientSession): Promise<void> {
    await this.trail.add(
      {
        _id: act.id,
        at: act.at,
        account: doer.account,
        name: doer.name,
        ...(doer.post !== undefined && { post: doer.post }),
        act: act.act,
        object: act.object,
        subject: `${act.object.kind}:${act.object.id}`,
        details: act.details ?? {},
        ...(doer.address !== undefined && { address: doer.address }),
      },
      within,
    );
  }

  /** Takes an applicant's name and address out of the entries of his case, whose time is over. */
  async forget(kind: Act['object']['kind'], id: string, account: string, name: string): Promise<void> {
    await this.trail.forget(`${kind}:${id}`, account, name);
  }

  /** Keeps that personal data were read: in the chain of reads, and in the list, which names whom it can forget (`listed`). Await it before the data go out. */
  async recordRead(doer: Doer, act: Act, listed: Doer = doer): Promise<void> {
    await this.reads.append(doer, act);
    await this.record(listed, act);
  }
}
