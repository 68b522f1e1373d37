import type { Role } from '#shared/access/role';
import { landingOf, roomsOf } from './staff-rooms';

const LANDINGS = {
  applicant: '/',
  author: '/studio',
  publisher: '/studio',
  clerk: '/desk',
  officer: '/desk',
  supervisor: '/desk',
  auditor: '/audit',
  admin: '/studio',
} as const satisfies Record<Role, string>;

describe('The rooms of the staff', () => {
  for (const [role, landing] of Object.entries(LANDINGS)) {
    it(`lead ${role} to ${landing} after signing in`, () => expect(landingOf([role as Role])).toBe(landing));
  }

  it('are absent for who may not enter them', () => {
    expect(roomsOf([])).toEqual([]);
    expect(roomsOf(['applicant'])).toEqual([]);
    expect(roomsOf(['officer']).map((room) => room.key)).toEqual(['desk']);
    expect(roomsOf(['auditor']).map((room) => room.key)).toEqual(['desk', 'studio', 'audit']);
  });
});
