import type { Role } from '#shared/access/role';
import type { Actor } from '#shared/case/actor';
import { DEMONSTRATION_PASSWORD, PEOPLE } from '#backend/demonstration/people';
import { SeedDirectoryRepository } from '#backend/directory/seed-directory.repository';
import { CHAIN_START } from '#backend/platform/chain-hash';
import { Ids } from '#backend/platform/ids';
import { AccountRepository } from '#backend/session/account.repository';
import { hashPassword } from '#backend/session/password';
import type { TestServer } from '#backend/testing/server.spec-support';

/** Somebody whom a spec needs besides the people of the demonstration; without posts an applicant. */
export interface Employed {
  readonly account: string;
  readonly posts: readonly string[];
  readonly roles?: readonly Role[];
}

const DEPARTMENT = 'market';
const PROFILE = PEOPLE.find(({ account }) => account === 'zhang.wei')!.profile!;

/** Puts people in, with the demonstration's password, and the posts that the city lacks. */
export async function employ(server: TestServer, people: readonly Employed[]): Promise<void> {
  const found = <T>(token: new (...args: never[]) => T): T => server.app.get<T>(token, { strict: false });
  const posts = [...new Set(people.flatMap((person) => person.posts))];
  await found(SeedDirectoryRepository).addMissing({
    ...{ city: { zh: '青禾市' }, regions: [], departments: [], calendars: [] },
    posts: posts.map((key) => ({ key, name: { zh: key }, department: DEPARTMENT })),
  });
  // Hashing is what takes long: one hash serves them all.
  const password = await hashPassword(DEMONSTRATION_PASSWORD);
  for (const { account, posts: held, roles } of people)
    await found(AccountRepository).addMissing({
      ...{ _id: found(Ids).next(), account, name: account, posts: [...held], password, seq: 0, head: CHAIN_START },
      roles: [...(roles ?? [held.length === 0 ? ('applicant' as const) : ('officer' as const)])],
      ...(held.length === 0 ? { profile: PROFILE } : { department: DEPARTMENT }),
    });
}

/** Such a person as the rules know him. */
export function actorFor({ account, posts }: Employed): Actor {
  return { account, name: account, posts, departments: posts.length === 0 ? [] : [DEPARTMENT] };
}
