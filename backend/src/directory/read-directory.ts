import { Injectable } from '@nestjs/common';
import type { DirectoryView } from '#shared/api/directory';
import { holdersOf } from '#shared/check/staffing';
import type { Surroundings } from '#shared/check/surroundings';
import { AccountRepository } from '#backend/session/account.repository';
import { DirectoryRepository } from '#backend/directory/directory.repository';

/** What definitions refer to by key, and what the check needs of it. */
@Injectable()
export class ReadDirectory {
  constructor(
    private readonly directory: DirectoryRepository,
    private readonly accounts: AccountRepository,
  ) {}

  async run(): Promise<DirectoryView> {
    const [departments, posts, people] = await Promise.all([
      this.directory.departments(),
      this.directory.posts(),
      this.accounts.holders(),
    ]);
    return {
      departments: departments.map(({ key, name }) => ({ key, name })),
      posts: posts.map(({ key, name, department }) => ({ key, name, department, holders: holdersOf([key], people) })),
    };
  }

  async surroundings(): Promise<Surroundings> {
    const [departments, posts, people, regions] = await Promise.all([
      this.directory.departments(),
      this.directory.posts(),
      this.accounts.holders(),
      this.directory.regions(),
    ]);
    return {
      posts: posts.map(({ key }) => key),
      people,
      departments: departments.map(({ key }) => key),
      regions: regions.map(({ code }) => code),
    };
  }
}
