import { Role } from '#shared/access/role';
import { DEMONSTRATION_PASSWORD } from '#backend/demonstration/people';
import { CHAIN_START } from '#backend/platform/chain-hash';
import { Ids } from '#backend/platform/ids';
import { AccountRepository } from '#backend/session/account.repository';
import { hashPassword } from '#backend/session/password';
import type { TestServer } from '#backend/testing/server.spec-support';
import type { Ground } from '#backend/openapi/matrix/ground.spec-support';

/** Where somebody stands to what is asked for: of its department (or its owner), of another one, or of none at all. */
export const PLACES = ['own', 'foreign', 'nowhere'] as const;
export type Place = (typeof PLACES)[number];

/** Somebody who tries a route. No account: nobody is signed in. */
export interface Tried {
  readonly role?: Role;
  readonly place: Place;
  readonly account?: string;
}

/** People whom the demonstration lacks: these roles in departments that had none, and every role without a department. */
const ADDED: readonly { readonly account: string; readonly role: Role; readonly department?: string }[] = [
  ...(['market', 'urban'] as const).flatMap((department) =>
    (['clerk', 'supervisor', 'auditor', 'admin'] as const).map((role) => ({
      account: `${department}.added-${role}`,
      ...{ role, department },
    })),
  ),
  ...Role.options.map((role) => ({ account: `nowhere.${role}`, role })),
];

export async function addPeople(server: TestServer): Promise<void> {
  const accounts = server.app.get(AccountRepository, { strict: false });
  const ids = server.app.get(Ids, { strict: false });
  const password = await hashPassword(DEMONSTRATION_PASSWORD);
  for (const { account, role, department } of ADDED) {
    await accounts.addMissing({
      ...{ _id: ids.next(), account, name: account, roles: [role], posts: [], password, seq: 0, head: CHAIN_START },
      ...(department !== undefined && { department }),
      ...(role === 'applicant' && { profile: { kind: 'person', name: '无关的人' } }),
    });
  }
}

/** Everybody who tries the routes on what belongs to a ground: each role at each place, and nobody. */
export function triedOn({ own, foreign }: Ground): readonly Tried[] {
  const signedIn = Role.options.flatMap((role): Tried[] => [
    { role, place: 'own', account: own[role] },
    { role, place: 'foreign', account: foreign[role] },
    { role, place: 'nowhere', account: `nowhere.${role}` },
  ]);
  return [...signedIn, { place: 'nowhere' }];
}
