import { Injectable } from '@nestjs/common';
import type { SessionView } from '#shared/api/session';
import { DirectoryRepository } from '#backend/directory/directory.repository';
import type { AccountDoc } from '#backend/session/account.model';

/** What a session tells of its person. */
@Injectable()
export class SessionViewOf {
  constructor(private readonly directory: DirectoryRepository) {}

  async run(account: AccountDoc): Promise<SessionView> {
    const held = new Set(account.posts);
    const posts = held.size === 0 ? [] : (await this.directory.posts()).filter(({ key }) => held.has(key));
    return {
      account: account.account,
      name: account.name,
      roles: [...account.roles],
      posts: posts.map(({ key, name, department }) => ({ key, name, department })),
      ...(account.department !== undefined && { department: await this.directory.departmentView(account.department) }),
      ...(account.profile?.org && { organisation: account.profile.org.name }),
    };
  }
}
