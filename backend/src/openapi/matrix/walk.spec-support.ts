import { randomUUID } from 'node:crypto';
import { allows, PERMISSIONS } from '#shared/access/permission';
import { type Got, problemIn, type TestServer } from '#backend/testing/server.spec-support';
import { type Extra, isNear, type Made, type Maker } from '#backend/openapi/matrix/maker.spec-support';
import type { Operation } from '#backend/openapi/matrix/operation.spec-support';
import type { Tried } from '#backend/openapi/matrix/person.spec-support';
import type { Target } from '#backend/openapi/matrix/target.spec-support';

/** The address that a route has for something. */
export function addressOf({ path }: Operation, made: Made): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = made.path?.[name];
    if (value === undefined) throw new Error(`The maker of ${path} says no ${name}`);
    return value;
  });
  return made.query === undefined ? filled : `${filled}?${made.query}`;
}

/** Asks a route; what its description says that it cannot do without is added. */
export function askRoute(
  server: TestServer,
  operation: Operation,
  { maker, target, extra = {} }: { readonly maker: Maker; readonly target: Target; readonly extra?: Extra },
  { account }: Tried,
): Promise<Got> {
  const made = maker.make(target, extra);
  const needed: Record<string, string> = {};
  if (operation.headers.includes('idempotency-key')) needed['idempotency-key'] = randomUUID();
  if (operation.headers.includes('if-match')) needed['if-match'] = '"1"';
  const sent = {
    headers: { ...needed, ...made.headers },
    ...(made.body !== undefined && { body: made.body }),
  };
  return server.as(account)(operation.method, addressOf(operation, made), sent);
}

/** What must come of it, by the permission that the description names and by whom the route lets near. */
export type Verdict = 'in' | 'signIn' | 'denied' | 'asIfNotThere' | 'listedWithout';

export function verdictOn({ permission }: Operation, { reach, lists }: Maker, person: Tried): Verdict {
  if (PERMISSIONS[permission] === 'everyone') return 'in';
  if (person.role === undefined) return 'signIn';
  if (!allows(permission, [person.role])) return 'denied';
  if (isNear(reach, person)) return 'in';
  return lists === undefined ? 'asIfNotThere' : 'listedWithout';
}

/** What an answer says, in one line; `problemIn` for any body. */
export const told = (got: Got): string => (got.body === null ? String(got.status) : problemIn(got));

/** Everything of an answer that tells one thing from another: its status, its body, the names of its headers. */
export function traceOf(got: Got): string {
  const headers = [...got.headers.keys()].filter((name) => name !== 'date').sort();
  return `${told(got)} ${JSON.stringify(got.body)} ${headers.join(',')}`;
}
