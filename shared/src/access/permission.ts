import type { Role } from '#shared/access/role';

/**
 * Who may do what: one table, deny by default. The server's guard and the screens read it.
 * `everyone` needs no session. The department and the post are checked where the data are, in the repositories and rules.
 */
export const PERMISSIONS = {
  'session.open': 'everyone',
  'service.read': 'everyone',
  'certificate.verify': 'everyone',
  'platform.health': 'everyone',
  'session.own': ['applicant', 'author', 'publisher', 'clerk', 'officer', 'supervisor', 'auditor', 'admin'],
  'directory.read': ['applicant', 'author', 'publisher', 'clerk', 'officer', 'supervisor', 'auditor', 'admin'],
  'calendar.read': ['author', 'publisher', 'clerk', 'officer', 'supervisor', 'auditor', 'admin'],
  'calendar.edit': ['admin'],
  'calendar.follow': ['auditor', 'admin'],
  'item.read': ['author', 'publisher', 'auditor', 'admin'],
  'item.edit': ['author'],
  'item.publish': ['publisher'],
  'draft.own': ['applicant'],
  'case.own': ['applicant'],
  'case.view': ['applicant', 'clerk', 'officer', 'supervisor', 'auditor'],
  'case.work': ['clerk', 'officer'],
  'case.read': ['clerk', 'officer', 'supervisor', 'auditor'],
  'certificate.own': ['applicant'],
  'file.read': ['applicant', 'clerk', 'officer', 'supervisor', 'auditor'],
  'case.command': ['applicant', 'clerk', 'officer', 'supervisor'],
  'notice.own': ['applicant', 'author', 'publisher', 'clerk', 'officer', 'supervisor', 'auditor', 'admin'],
  'effect.replay': ['supervisor', 'admin'],
  'subscription.manage': ['admin'],
  'audit.read': ['auditor'],
} as const satisfies Record<string, 'everyone' | readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Whether somebody with these roles has the permission; no roles means nobody is signed in. */
export function allows(permission: Permission, roles: readonly Role[]): boolean {
  const holders: 'everyone' | readonly Role[] = PERMISSIONS[permission];
  return holders === 'everyone' || roles.some((role) => holders.includes(role));
}
