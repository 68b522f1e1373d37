import type { Sent } from '#backend/testing/server.spec-support';
import type { GroundWork, Target } from '#backend/openapi/matrix/target.spec-support';
import type { Tried } from '#backend/openapi/matrix/person.spec-support';

/**
 * Whom a route lets near what is asked for, of those who have its permission. everyone: it asks for nothing that is anybody's.
 * owner: the applicant whose it is. part: he, the staff of departments with a part in the case, and auditors. item: people of
 * the item's department, auditors and administrators. department: its own people alone.
 */
export type Reach = 'everyone' | 'owner' | 'part' | 'item' | 'department';

/** One request to a route. Headers that the route needs are added where they are not given. */
export interface Made extends Sent {
  /** What stands in the braces of the path. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
}

/** How one route is asked for something. */
export interface Maker {
  readonly reach: Reach;
  make(target: Target, extra: Extra): Made;
  /** A list answers strangers too, without what is not theirs: what those who may see it find in it. */
  readonly lists?: (target: Target) => readonly string[];
  /** Makes ready what a request that changes something needs to succeed; what it changes is gone for others. */
  readonly ready?: (work: GroundWork, target: Target, person: Tried) => Promise<Partial<Target> & Extra>;
}

/** What only a request that is to succeed needs to know. */
export interface Extra {
  readonly hash?: string;
  readonly revision?: number;
  readonly token?: string;
  readonly definition?: unknown;
}

/** Whether a person with the permission is let near. */
export function isNear(reach: Reach, { role, place }: Tried): boolean {
  if (reach === 'everyone') return true;
  if (role === 'auditor' && reach !== 'owner') return true;
  if (role === 'admin' && reach === 'item') return true;
  if (place !== 'own') return false;
  return reach !== 'owner' || role === 'applicant';
}
