import { type Permission, allows } from '#shared/access/permission';
import type { Role } from '#shared/access/role';

/** A room of the staff's bar. */
export interface StaffRoom {
  readonly key: 'desk' | 'studio' | 'audit' | 'letters';
  readonly path: string;
  readonly permission: Permission;
}

/** In the order of the bar. A room that the person may not enter is absent from it. */
export const STAFF_ROOMS: readonly StaffRoom[] = [
  { key: 'desk', path: '/desk', permission: 'case.read' },
  { key: 'studio', path: '/studio', permission: 'item.read' },
  { key: 'audit', path: '/audit', permission: 'audit.read' },
  { key: 'letters', path: '/letters', permission: 'effect.replay' },
];

/** The rooms that somebody with these roles may enter. */
export function roomsOf(roles: readonly Role[]): readonly StaffRoom[] {
  return STAFF_ROOMS.filter((room) => allows(room.permission, roles));
}

/** Where somebody lands after signing in: an auditor at the audit, other staff in their first room, applicants at the portal. */
export function landingOf(roles: readonly Role[]): string {
  if (roles.includes('auditor')) return '/audit';
  return roomsOf(roles)[0]?.path ?? '/';
}
