import * as z from 'zod';
import { Role } from '#shared/access/role';
import { Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';

/** What `POST /api/session` takes. */
export const SignIn = z
  .strictObject({
    account: z.string().min(1).max(80).describe('The account name, e.g. zhang.wei'),
    password: z.string().min(1).max(200).describe('The password in clear; it is never stored or logged'),
  })
  .meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof SignIn>;

/** Who is signed in, as `GET /api/session` and a sign-in tell it. */
export const SessionView = z
  .strictObject({
    account: z.string().describe('The account name'),
    name: z.string().describe('The name that people read'),
    roles: z.array(Role).describe('What this person may do, by the permission table'),
    posts: z
      .array(z.strictObject({ key: Slug, name: Text, department: Slug }))
      .describe('The posts held, which decide the steps'),
    department: z.strictObject({ key: Slug, name: Text }).optional().describe('Absent for applicants'),
    organisation: z.string().optional().describe('The company that an applicant stands for'),
  })
  .meta({ id: 'SessionView' });
export type SessionView = z.infer<typeof SessionView>;

/** What `GET /api/session` answers: null for nobody, which is no failure. */
export const MaybeSession = z.nullable(SessionView);
export type MaybeSession = z.infer<typeof MaybeSession>;
