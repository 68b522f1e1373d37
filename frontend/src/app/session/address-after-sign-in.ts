import type { Role } from '#shared/access/role';
import { landingOf } from './staff-rooms';

/** Where somebody goes after signing in: to the address that he asked for, if it is one of this site, else to his room. */
export function addressAfterSignIn(asked: string | undefined, roles: readonly Role[]): string {
  const ofThisSite = asked !== undefined && /^\/(?![/\\])/.test(asked);
  return ofThisSite ? asked : landingOf(roles);
}
