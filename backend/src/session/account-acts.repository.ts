import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { ClientSession, Model } from 'mongoose';
import type { Act } from '#backend/audit/act';
import { chainHash } from '#backend/platform/chain-hash';
import { Store } from '#backend/platform/mongo/store';
import { ACCOUNT_ACT, type AccountActDoc } from '#backend/session/account-act.model';
import { ACCOUNT, type AccountDoc } from '#backend/session/account.model';

/** The chains of acts of accounts, written with the acts themselves. */
@Injectable()
export class AccountActsRepository {
  constructor(
    @InjectModel(ACCOUNT) private readonly accounts: Model<AccountDoc>,
    @InjectModel(ACCOUNT_ACT) private readonly acts: Model<AccountActDoc>,
    private readonly store: Store,
  ) {}

  /**
   * Appends an act to its account's chain and does `also` in the same transaction. An act that is there already (a repeat after an
   * unknown outcome) is not done again.
   */
  append(account: string, act: Act, address: string, also: (within: ClientSession) => Promise<void>): Promise<void> {
    return this.store.transaction(async (session) => {
      if (await this.acts.exists({ _id: act.id }).session(session)) return;
      const owner = await this.accounts
        .findOne({ account })
        .select({ seq: 1, head: 1 })
        .session(session)
        .lean<Pick<AccountDoc, 'seq' | 'head'>>();
      if (!owner) throw new Error('An act needs an account');
      const seq = owner.seq + 1;
      const hash = chainHash(owner.head, { account, seq, act, address });
      await this.accounts.updateOne({ account, seq: owner.seq }, { $set: { seq, head: hash } }, { session });
      await this.acts.create([{ _id: act.id, account, seq, act, address, prev: owner.head, hash }], { session });
      await also(session);
    });
  }
}
