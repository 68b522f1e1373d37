import * as z from 'zod';
import type { Note } from '#shared/kernel/note';
import type { Text } from '#shared/kernel/text';
import type { Sensitivity } from '#shared/concept/sensitivity';
import type { RegisterKey } from '#shared/concept/register';
import type { RegisterMembers, RegisterValue } from '#shared/concept/register-value';

/** A question that a register answers. Closed: a definition names one by key and can ask nothing else. */
export interface RegisterQuestion {
  readonly name: Text;
  readonly register: RegisterKey;
  readonly inputs: RegisterMembers;
  readonly outputs: RegisterMembers;
  /** Of the most careful value in question and answer. */
  readonly sensitivity: Sensitivity;
  /** Why the platform may ask. */
  readonly law: Text;
  /** What the answer is used for; the asked register and the people concerned read it. */
  readonly purpose: Text;
  readonly note?: Note;
}

const text = (zh: string, en: string): Text => ({ zh, en });
const its = <const T extends RegisterValue>(type: T, zh: string, en: string) => ({ name: text(zh, en), type });
const maybe = <const T extends RegisterValue>(type: T, zh: string, en: string) => ({
  ...its(type, zh, en),
  optional: true as const,
});

const SHARING = text(
  '《国务院关于在线政务服务的若干规定》（国务院令第716号）第七条：能通过数据共享获取的，不再要求提供',
  'State Council Order 716, article 7: what data sharing gives is not asked for',
);
const REAL_NAME = text(
  '《市场主体登记管理条例》（国务院令第746号）第十六条及其实施细则第十六条：实名验证',
  'State Council Order 746, article 16, and article 16 of its rules: identity is verified',
);
const unverified = (zh: string, en: string): Note => ({ mark: 'unverified', text: text(zh, en) });

/** The questions, by key. The part before the dot is the register that answers. */
export const REGISTER_QUESTIONS = {
  'civil.realName': {
    name: text('实名核验', 'Is this the person?'),
    register: 'civil',
    inputs: { name: its('string', '姓名', 'Name'), idNumber: its('idNumber', '身份证号码', 'ID number') },
    outputs: {
      matches: its('bool', '姓名与号码一致', 'Name and number belong together'),
      alive: maybe('bool', '在世', 'Alive'),
      age: maybe('double', '周岁', 'Age in years'),
    },
    sensitivity: 'sensitive',
    law: REAL_NAME,
    purpose: text(
      '核对申请人身份，不再收身份证复印件',
      'To verify who applies instead of asking for a copy of the ID card',
    ),
  },
  'civil.elders': {
    name: text('达到年龄的老年人名单', 'Elders of an age'),
    register: 'civil',
    inputs: {
      region: its('region', '行政区划', 'Division'),
      minAge: its('double', '最低周岁', 'Lowest age in years'),
      asOf: its('date', '截至日期', 'As of'),
    },
    outputs: {
      persons: its(
        {
          list: {
            object: {
              name: its('string', '姓名', 'Name'),
              idNumber: its('idNumber', '身份证号码', 'ID number'),
              birth: its('date', '出生日期', 'Date of birth'),
              age: its('double', '周岁', 'Age in years'),
              region: its('region', '户籍区划', 'Division of the household'),
              domicile: its('string', '户籍地址', 'Domicile'),
            },
          },
        },
        '在世人员',
        'Those who are alive',
      ),
    },
    sensitivity: 'sensitive',
    law: SHARING,
    purpose: text(
      '找出应享受高龄津贴的人，免予申请',
      'To find who is due the allowance for elders, so that nobody need apply',
    ),
    note: unverified(
      '高龄津贴由地方规定，年龄档次为演示',
      'The allowance is local law; the age bands are a demonstration',
    ),
  },
  'business.nameFree': {
    name: text('名称是否可用', 'Is this name free?'),
    register: 'business',
    inputs: { fullName: its('string', '名称全称', 'Full name'), region: its('region', '行政区划', 'Division') },
    outputs: {
      free: its('bool', '没有同名', 'Nobody has it'),
      similar: its({ list: 'string' }, '近似名称', 'Similar names'),
      hint: maybe('string', '提示', 'Hint'),
    },
    sensitivity: 'public',
    law: text(
      '《市场主体登记管理条例》第十条：名称由申请人依法自主申报',
      'State Council Order 746, article 10: names are declared by the applicant',
    ),
    purpose: text('提示同名和近似名称', 'To point out the same and similar names'),
  },
  'business.subject': {
    name: text('市场主体信息', 'What is registered of a business'),
    register: 'business',
    inputs: { uscc: its('uscc', '统一社会信用代码', 'Unified social credit code') },
    outputs: {
      found: its('bool', '已登记', 'Registered'),
      name: maybe('string', '名称', 'Name'),
      status: maybe('string', '登记状态（存续、吊销、注销）', 'State: active, revoked or cancelled'),
      legalRep: maybe('string', '法定代表人或经营者', 'Legal representative or operator'),
      region: maybe('region', '行政区划', 'Division'),
      address: maybe('string', '住所', 'Registered address'),
      validTo: maybe('date', '营业期限至', 'Valid until'),
    },
    sensitivity: 'personal',
    law: SHARING,
    purpose: text(
      '核对登记信息，不再收营业执照复印件',
      'To read the registration instead of asking for a copy of the licence',
    ),
  },
  'business.scopeItems': {
    name: text('经营范围涉及的许可', 'Permits that a scope of business needs'),
    register: 'business',
    inputs: { codes: its({ list: 'string' }, '规范条目', 'Items of the scope') },
    outputs: {
      preLicence: its('bool', '有条目须先取得许可', 'An item needs a permit before registration'),
      preLicences: its(
        {
          list: {
            object: {
              code: its('string', '条目', 'Item'),
              licence: its('string', '前置许可', 'Permit before registration'),
              organ: its('string', '审批机关', 'Organ'),
            },
          },
        },
        '前置许可',
        'Permits before registration',
      ),
      postLicences: its(
        {
          list: {
            object: {
              code: its('string', '条目', 'Item'),
              licence: its('string', '后置许可', 'Permit after registration'),
              organ: its('string', '审批机关', 'Organ'),
            },
          },
        },
        '后置许可',
        'Permits after registration',
      ),
      unknown: its({ list: 'string' }, '目录中没有的条目', 'Items that the catalogue does not have'),
    },
    sensitivity: 'public',
    law: text(
      '《市场主体登记管理条例》第二十一条：登记前依法须经批准的，提交批准文件',
      'State Council Order 746, article 21: approvals that registration needs are handed in',
    ),
    purpose: text('判断前置许可并提示后置许可', 'To find permits that come before and point out those that come after'),
  },
  'property.place': {
    name: text('场所的不动产登记', 'What is registered of a place'),
    register: 'property',
    inputs: { address: its('string', '地址', 'Address'), region: its('region', '行政区划', 'Division') },
    outputs: {
      found: its('bool', '已登记', 'Registered'),
      use: maybe('string', '用途', 'Use'),
      owner: maybe('string', '权利人', 'Owner'),
      area: maybe('double', '建筑面积（平方米）', 'Floor area in m²'),
    },
    sensitivity: 'personal',
    law: SHARING,
    purpose: text(
      '核对经营场所，不再收产权证明',
      'To verify the place of business instead of asking for the title deed',
    ),
  },
  'building.acceptance': {
    name: text('建筑的消防验收或备案', 'Fire acceptance of a building'),
    register: 'building',
    inputs: {
      name: its('string', '建筑名称', 'Name of the building'),
      address: maybe('string', '地址', 'Address'),
    },
    outputs: {
      found: its('bool', '有记录', 'On record'),
      kind: maybe('string', '情况（验收合格、备案、抽查合格）', 'Accepted, filed, or spot check passed'),
      number: maybe('string', '文号', 'Document number'),
      date: maybe('date', '日期', 'Date'),
    },
    sensitivity: 'public',
    law: SHARING,
    purpose: text(
      '查建筑自身的消防验收情况，不再收验收意见书',
      'To read the building’s own record instead of asking for the opinion',
    ),
  },
  'credit.dishonest': {
    name: text('是否列入失信名单', 'Listed as dishonest?'),
    register: 'credit',
    inputs: { number: its('string', '身份证号码或统一社会信用代码', 'ID number or unified social credit code') },
    outputs: {
      listed: its('bool', '已列入', 'Listed'),
      since: maybe('date', '列入日期', 'Since'),
      reason: maybe('string', '事由', 'Reason'),
    },
    sensitivity: 'sensitive',
    law: text(
      '国办发〔2020〕49号：失信约束措施须有法律法规依据',
      'State Council Office 2020 No. 49: what follows from dishonesty needs a basis in law',
    ),
    purpose: text('决定能否适用告知承诺', 'To decide whether a commitment may replace a proof'),
    note: unverified('依据的条文未见原文', 'The text of this rule was not seen'),
  },
} as const satisfies Record<string, RegisterQuestion>;

export type RegisterQuestionKey = keyof typeof REGISTER_QUESTIONS;
export const RegisterQuestionKey = z
  .enum(Object.keys(REGISTER_QUESTIONS) as [RegisterQuestionKey, ...RegisterQuestionKey[]])
  .describe('A question that a register answers, e.g. business.subject')
  .meta({ id: 'RegisterQuestionKey' });
