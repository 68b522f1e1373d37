import type { Text } from '#shared/kernel/text';
import type { Role } from '#shared/access/role';
import type { DemonstrationPerson } from '#backend/demonstration/person';

/** Somebody who works for the city. */
export const staff = (
  account: string,
  name: string,
  role: Text,
  roles: Role[],
  posts: string[],
  department: string,
): DemonstrationPerson => ({
  account,
  name,
  role,
  roles,
  posts,
  department,
  email: `${account}@office.example`,
});
