import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import type { ApplicantProfile } from '#shared/form/applicant';
import { isDuplicateKey } from '#backend/platform/mongo/duplicate-key';
import { GroupRead } from '#backend/platform/mongo/group-read';
import { Store } from '#backend/platform/mongo/store';
import { ACCOUNT, type AccountDoc } from '#backend/session/account.model';

/** Where somebody reads e-mail, and whether he wants any. */
export interface Mailbox {
  readonly address: string;
  readonly on: boolean;
}

/** The people who may sign in. */
@Injectable()
export class AccountRepository {
  private readonly profiles: GroupRead<Pick<AccountDoc, 'account' | 'profile'>>;

  constructor(
    @InjectModel(ACCOUNT) private readonly accounts: Model<AccountDoc>,
    private readonly store: Store,
  ) {
    const projection = { _id: 0, account: 1, profile: 1 } as const;
    this.profiles = new GroupRead(
      ({ account }) => account,
      (wanted) =>
        store.act(() => accounts.collection.find<AccountDoc>({ account: { $in: wanted } }, { projection }).toArray()),
    );
  }

  async find(account: string): Promise<AccountDoc | undefined> {
    return (await this.store.act(() => this.accounts.findOne({ account }).lean<AccountDoc>())) ?? undefined;
  }

  /** What the platform knows of an applicant; undefined for whoever is none. */
  async profileOf(account: string): Promise<ApplicantProfile | undefined> {
    return (await this.profiles.find(account))?.profile;
  }

  /** The names of accounts, for lists; an account that is gone keeps its key as its name. */
  async namesOf(accounts: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const wanted = [...new Set(accounts)];
    const found = await this.store.act(() =>
      this.accounts
        .find({ account: trusted({ $in: wanted }) })
        .select({ account: 1, name: 1 })
        .lean<AccountDoc[]>(),
    );
    const names = new Map(found.map((account) => [account.account, account.name]));
    return new Map(wanted.map((account) => [account, names.get(account) ?? account]));
  }

  /** Who holds posts now: people who hold the same posts counted together. */
  async holders(): Promise<{ posts: string[]; count: number }[]> {
    const counted = await this.store.act(() =>
      this.accounts.aggregate<{ _id: string[]; count: number }>([
        { $match: { 'posts.0': { $exists: true } } },
        { $group: { _id: '$posts', count: { $sum: 1 } } },
      ]),
    );
    return counted.map(({ _id, count }) => ({ posts: _id, count }));
  }

  /** Account names by post, of everybody who holds one now. */
  async accountsByPost(): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = await this.store.act(() =>
      this.accounts
        .find({ 'posts.0': trusted({ $exists: true }) })
        .select({ account: 1, posts: 1 })
        .lean<AccountDoc[]>(),
    );
    const byPost = new Map<string, string[]>();
    for (const { account, posts } of found)
      for (const post of posts) byPost.set(post, [...(byPost.get(post) ?? []), account]);
    return byPost;
  }

  /** Where each of these accounts reads e-mail and whether it wants any; accounts without an address are absent. */
  async mailboxesOf(accounts: readonly string[]): Promise<ReadonlyMap<string, Mailbox>> {
    const found = await this.store.act(() =>
      this.accounts
        .find({ account: trusted({ $in: [...accounts] }), email: trusted({ $exists: true }) })
        .select({ account: 1, email: 1, mailOff: 1 })
        .lean<AccountDoc[]>(),
    );
    return new Map(found.map(({ account, email, mailOff }) => [account, { address: email!, on: mailOff !== true }]));
  }

  /** Turns a person's e-mail on or off. */
  async chooseMail(account: string, on: boolean): Promise<void> {
    await this.store.act(() =>
      this.accounts.updateOne({ account }, on ? { $unset: { mailOff: 1 } } : { $set: { mailOff: true } }),
    );
  }

  /** Puts an account in where there is none of that name; leaves the present one as it is. Says whether it was put in. */
  async addMissing(account: AccountDoc): Promise<boolean> {
    if (await this.find(account.account)) return false;
    try {
      await this.store.act(() => this.accounts.create([account]));
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }
}
