import * as z from 'zod';
import type { Text } from '#shared/kernel/text';

/** How careful a value must be treated: shown freely, personal, or sensitive personal (个人信息保护法 28). */
export const Sensitivity = z.enum(['public', 'personal', 'sensitive']).meta({ id: 'Sensitivity' });
export type Sensitivity = z.infer<typeof Sensitivity>;

/** A shared meaning (数据元) that fields of different items point to: ground of prefill, sharing and bundles. */
export interface Concept {
  readonly name: Text;
  readonly sensitivity: Sensitivity;
}

const concept = (zh: string, en: string, sensitivity: Sensitivity): Concept => ({ name: { zh, en }, sensitivity });

/** The concepts that the golden items use, by key. */
export const CONCEPTS = {
  'person.name': concept('姓名', 'Name', 'personal'),
  'person.idNumber': concept('身份证件号码', 'ID number', 'sensitive'),
  'person.mobile': concept('手机号码', 'Mobile phone', 'personal'),
  'org.kind': concept('主体类型', 'Kind of organisation', 'public'),
  'org.name': concept('单位名称', 'Name of the organisation', 'public'),
  'org.uscc': concept('统一社会信用代码', 'Unified social credit code', 'public'),
  'org.legalRep': concept('法定代表人', 'Legal representative', 'personal'),
  'org.address': concept('住所', 'Registered address', 'public'),
  'premises.address': concept('经营场所', 'Place of business', 'public'),
  'premises.warehouse': concept('外设仓库', 'Outside warehouse', 'public'),
  'premises.area': concept('场所面积', 'Area of the premises', 'public'),
  'contact.name': concept('联系人', 'Contact', 'personal'),
  'contact.mobile': concept('联系电话', 'Contact phone', 'personal'),
  'contact.email': concept('电子邮箱', 'E-mail', 'personal'),
  'agent.person': concept('委托代理人', 'Agent', 'sensitive'),
  'delivery.address': concept('邮寄地址', 'Delivery address', 'personal'),
  'org.chainName': concept('连锁总部名称', 'Name of the chain’s head office', 'public'),
  'org.openDate': concept('拟开业日期', 'Planned opening date', 'public'),
} as const satisfies Record<string, Concept>;

export type ConceptKey = keyof typeof CONCEPTS;
export const ConceptKey = z
  .enum(Object.keys(CONCEPTS) as [ConceptKey, ...ConceptKey[]])
  .describe('A shared meaning, e.g. org.uscc')
  .meta({ id: 'ConceptKey' });
