import { Inject, Injectable } from '@nestjs/common';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { CITY_NAME, DEPARTMENTS, POSTS, REGIONS } from '#backend/demonstration/city';
import { DEMONSTRATION_PASSWORD, PEOPLE } from '#backend/demonstration/people';
import type { DemonstrationPerson } from '#backend/demonstration/person';
import { SeedItems } from '#backend/demonstration/seed-items';
import { SeedDirectoryRepository } from '#backend/directory/seed-directory.repository';
import { CHAIN_START } from '#backend/platform/chain-hash';
import { Ids } from '#backend/platform/ids';
import { SETTINGS, type Settings } from '#backend/platform/settings';
import { AccountRepository } from '#backend/session/account.repository';
import { hashPassword } from '#backend/session/password';

/** What a seed put in. */
export interface Seeded {
  readonly accounts: number;
  readonly directory: number;
  readonly items: readonly string[];
}

/** Puts the demonstration in: inserts what is missing by key, never alters what is there. */
@Injectable()
export class SeedDemonstration {
  constructor(
    private readonly directory: SeedDirectoryRepository,
    private readonly accounts: AccountRepository,
    private readonly items: SeedItems,
    private readonly ids: Ids,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Throws in production: its people and their known password must not exist there. */
  async run(): Promise<Seeded> {
    if (this.settings.mode === 'production') {
      throw new Error('The demonstration is never seeded in production: its password is known to everybody.');
    }
    const directory = await this.directory.addMissing({
      city: CITY_NAME,
      regions: REGIONS,
      departments: DEPARTMENTS,
      posts: POSTS,
      calendars: [CALENDAR_2026],
    });
    const added = await Promise.all(PEOPLE.map((person) => this.addPerson(person)));
    const accounts = added.filter((isNew) => isNew).length;
    return { accounts, directory, items: await this.items.run() };
  }

  private async addPerson({
    account,
    name,
    roles,
    posts,
    department,
    profile,
    email,
  }: DemonstrationPerson): Promise<boolean> {
    if (await this.accounts.find(account)) return false;
    return this.accounts.addMissing({
      _id: this.ids.next(),
      account,
      name,
      roles: [...roles],
      posts: [...posts],
      ...(department !== undefined && { department }),
      ...(profile && { profile }),
      ...(email !== undefined && { email }),
      password: await hashPassword(DEMONSTRATION_PASSWORD),
      seq: 0,
      head: CHAIN_START,
    });
  }
}
