import * as z from 'zod';
import type { Text } from '#shared/kernel/text';

const text = (zh: string, en: string): Text => ({ zh, en });

/** A register (登记库) that the platform may ask: kept by another organ, reached at an address of the settings. */
export interface Register {
  readonly name: Text;
  /** Who keeps it. */
  readonly organ: Text;
}

/** The registers that are known, by key. Which of them answer is a matter of the settings. */
export const REGISTERS = {
  civil: { name: text('人口库', 'Population register'), organ: text('公安机关', 'Public security') },
  business: {
    name: text('市场主体登记库', 'Register of businesses'),
    organ: text('市场监管部门', 'Market regulation'),
  },
  property: { name: text('不动产登记库', 'Property register'), organ: text('自然资源部门', 'Natural resources') },
  building: {
    name: text('建设工程消防验收库', 'Register of fire acceptance of buildings'),
    organ: text('住房和城乡建设部门', 'Housing and construction'),
  },
  credit: {
    name: text('失信惩戒名单库', 'Register of dishonest persons'),
    organ: text('信用部门', 'Credit authority'),
  },
} as const satisfies Record<string, Register>;

export type RegisterKey = keyof typeof REGISTERS;
export const RegisterKey = z
  .enum(Object.keys(REGISTERS) as [RegisterKey, ...RegisterKey[]])
  .describe('A register, e.g. civil')
  .meta({ id: 'RegisterKey' });
