import type { Role } from '#shared/access/role';

/** A department with an item, an applicant, and people of every role who are of it and who are not. */
export interface Ground {
  readonly department: string;
  readonly item: string;
  /** The named applicant of the golden item whose answers are sent. */
  readonly answers: string;
  readonly materials: readonly string[];
  /** Another item, on which the applicant has a draft that nobody submits, and a material of it. */
  readonly draft: { readonly item: string; readonly material: string };
  readonly own: Readonly<Record<Role, string>>;
  readonly foreign: Readonly<Record<Role, string>>;
}

/** Two departments that have no part in each other's cases: each is the stranger of the other. */
export const GROUNDS: readonly Ground[] = [
  {
    ...{ department: 'market', item: 'food-business-catering-new', answers: 'noodles' },
    materials: ['licence', 'layout'],
    draft: { item: 'signboard-setup', material: 'picture' },
    own: {
      ...{ applicant: 'zhang.wei', author: 'market.author', publisher: 'market.publisher' },
      ...{ clerk: 'hall.clerk', officer: 'market.reviewer', supervisor: 'market.added-supervisor' },
      ...{ auditor: 'audit.officer', admin: 'market.admin' },
    },
    foreign: {
      ...{ applicant: 'li.na', author: 'urban.author', publisher: 'urban.publisher' },
      ...{ clerk: 'urban.added-clerk', officer: 'urban.officer', supervisor: 'urban.added-supervisor' },
      ...{ auditor: 'urban.added-auditor', admin: 'urban.added-admin' },
    },
  },
  {
    ...{ department: 'urban', item: 'signboard-setup', answers: 'litSign' },
    materials: ['licence', 'picture'],
    draft: { item: 'food-business-catering-new', material: 'layout' },
    own: {
      ...{ applicant: 'wang.qiang', author: 'urban.author', publisher: 'urban.publisher' },
      ...{ clerk: 'hall.clerk', officer: 'urban.officer', supervisor: 'urban.added-supervisor' },
      ...{ auditor: 'urban.added-auditor', admin: 'urban.added-admin' },
    },
    foreign: {
      ...{ applicant: 'zhang.wei', author: 'market.author', publisher: 'market.publisher' },
      ...{ clerk: 'market.added-clerk', officer: 'market.reviewer', supervisor: 'market.added-supervisor' },
      ...{ auditor: 'market.added-auditor', admin: 'market.added-admin' },
    },
  },
];
