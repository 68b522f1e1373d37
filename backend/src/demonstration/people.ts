import type { DemonstrationAccount } from '#shared/api/settings';
import type { Role } from '#shared/access/role';
import type { ApplicantProfile } from '#shared/form/applicant';
import type { Text } from '#shared/kernel/text';

/** A person of the demonstration. */
export interface DemonstrationPerson {
  readonly account: string;
  readonly name: string;
  readonly role: Text;
  readonly roles: readonly Role[];
  readonly posts: readonly string[];
  readonly department?: string;
  readonly profile?: ApplicantProfile;
}

/** The one password of the demonstration's people; production has none of them. */
export const DEMONSTRATION_PASSWORD = 'Tongban-demo-1';

const staff = (
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
});

const applicant = (account: string, name: string, role: Text, profile: ApplicantProfile): DemonstrationPerson => ({
  account,
  name,
  role,
  roles: ['applicant'],
  posts: [],
  profile,
});

const text = (zh: string, en: string): Text => ({ zh, en });

/** Everybody of the demonstration. Identity numbers and credit codes are made up, in the division 000000, with valid check signs. */
export const PEOPLE: readonly DemonstrationPerson[] = [
  staff(
    'market.author',
    '陈思远',
    text('市场监管局 事项编制', 'Market regulation, author of items'),
    ['author'],
    [],
    'market',
  ),
  staff(
    'market.publisher',
    '刘敏',
    text('市场监管局 事项发布', 'Market regulation, publisher of items'),
    ['publisher'],
    [],
    'market',
  ),
  staff(
    'market.reviewer',
    '赵文博',
    text('市场监管局 审核', 'Market regulation, reviewer'),
    ['officer'],
    ['market.reviewer'],
    'market',
  ),
  staff(
    'market.inspector1',
    '孙立',
    text('市场监管局 现场核查', 'Market regulation, inspector'),
    ['officer'],
    ['market.inspector'],
    'market',
  ),
  staff(
    'market.inspector2',
    '周倩',
    text('市场监管局 现场核查', 'Market regulation, inspector'),
    ['officer'],
    ['market.inspector'],
    'market',
  ),
  staff(
    'market.chief',
    '吴建国',
    text('市场监管局 决定', 'Market regulation, decides'),
    ['officer'],
    ['market.chief'],
    'market',
  ),
  staff(
    'market.registrar1',
    '邵晴',
    text('市场监管局 登记审核', 'Market regulation, registrar'),
    ['officer'],
    ['market.registrar'],
    'market',
  ),
  staff(
    'market.registrar2',
    '彭飞',
    text('市场监管局 登记审核', 'Market regulation, registrar'),
    ['officer'],
    ['market.registrar'],
    'market',
  ),
  staff(
    'market.registrar-chief',
    '傅成',
    text('市场监管局 登记机关负责人', 'Market regulation, head of the registry'),
    ['officer'],
    ['market.registrar-chief'],
    'market',
  ),
  staff(
    'fire.author',
    '郑浩',
    text('消防救援支队 事项编制', 'Fire and rescue, author of items'),
    ['author'],
    [],
    'fire',
  ),
  staff(
    'fire.publisher',
    '冯静',
    text('消防救援支队 事项发布', 'Fire and rescue, publisher of items'),
    ['publisher'],
    [],
    'fire',
  ),
  staff('fire.clerk', '钟敏', text('消防救援支队 受理', 'Fire and rescue, clerk'), ['officer'], ['fire.clerk'], 'fire'),
  staff(
    'fire.officer1',
    '褚岩',
    text('消防救援支队 检查', 'Fire and rescue, officer'),
    ['officer'],
    ['fire.officer', 'fire.lead'],
    'fire',
  ),
  staff(
    'fire.officer2',
    '卫国强',
    text('消防救援支队 检查', 'Fire and rescue, officer'),
    ['officer'],
    ['fire.officer'],
    'fire',
  ),
  staff(
    'fire.officer3',
    '秦朗',
    text('消防救援支队 检查', 'Fire and rescue, officer'),
    ['officer'],
    ['fire.officer'],
    'fire',
  ),
  staff(
    'fire.reviewer',
    '许晨',
    text('消防救援支队 审核', 'Fire and rescue, reviewer'),
    ['officer'],
    ['fire.reviewer'],
    'fire',
  ),
  staff(
    'fire.chief',
    '蒋海',
    text('消防救援支队 决定', 'Fire and rescue, decides'),
    ['officer'],
    ['fire.chief'],
    'fire',
  ),
  staff('hall.clerk', '沈悦', text('政务服务大厅 窗口', 'Service hall, clerk'), ['clerk'], ['hall.clerk'], 'hall'),
  staff(
    'hall.supervisor',
    '韩梅',
    text('政务服务大厅 督办', 'Service hall, supervisor'),
    ['supervisor'],
    ['hall.supervisor'],
    'hall',
  ),
  staff('audit.officer', '杨正', text('审计', 'Auditor'), ['auditor'], [], 'audit'),
  staff('admin', '朱平', text('平台管理', 'Platform administrator'), ['admin'], [], 'platform'),
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
