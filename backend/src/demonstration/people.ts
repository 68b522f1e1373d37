import { CITY_PEOPLE } from '#backend/demonstration/city-people';
import { HALL_PEOPLE } from '#backend/demonstration/hall-people';
import type { DemonstrationPerson } from '#backend/demonstration/person';
import type { DemonstrationAccount } from '#shared/api/settings';
import type { ApplicantProfile } from '#shared/form/applicant';
import type { Text } from '#shared/kernel/text';

/** The one password of the demonstration's people; production has none of them. */
export const DEMONSTRATION_PASSWORD = 'Tongban-demo-1';

const applicant = (account: string, name: string, role: Text, profile: ApplicantProfile): DemonstrationPerson => ({
  account,
  name,
  role,
  roles: ['applicant'],
  posts: [],
  profile,
  email: `${account}@people.example`,
});

const text = (zh: string, en: string): Text => ({ zh, en });

/** Everybody of the demonstration. Identity numbers and credit codes are made up, in the division 000000, with valid check signs. */
export const PEOPLE: readonly DemonstrationPerson[] = [
  ...HALL_PEOPLE,
  ...CITY_PEOPLE,
  applicant('zhang.wei', '张伟', text('申请人', 'Applicant'), {
    kind: 'person',
    name: '张伟',
    idNumber: '000000199003072511',
    mobile: '13800000001',
  }),
  applicant('li.na', '李娜', text('申请人', 'Applicant'), {
    kind: 'person',
    name: '李娜',
    idNumber: '000000198811236129',
    mobile: '13800000002',
  }),
  applicant('wang.qiang', '王强', text('申请人，代表青禾市知味餐饮管理有限公司', 'Applicant for a company'), {
    kind: 'organisation',
    name: '王强',
    idNumber: '000000198505161237',
    mobile: '13800000003',
    org: {
      name: '青禾市知味餐饮管理有限公司',
      uscc: '91000000MA7K4T9D2L',
      legalRep: '王强',
      region: '000001',
      address: '青禾市江岸区滨江路88号',
    },
  }),
];

/** The accounts that the demonstration's sign-in page offers. */
export function demonstrationAccounts(): DemonstrationAccount[] {
  return PEOPLE.map(({ account, name, role }) => ({ account, name, role }));
}
