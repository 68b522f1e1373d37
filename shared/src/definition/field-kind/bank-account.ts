import * as z from 'zod';
import type { FieldKind } from '#shared/definition/field-kind/kind';
import { emptyParts, partIssues, partsType, type PartRule } from '#shared/definition/field-kind/parts';
import { fieldShape } from '#shared/definition/field-shape';

/** A bank account: holder, bank and number, the branch where the item needs it. Its number is shown masked. */
export const BankAccountField = z
  .strictObject({
    kind: z.literal('bankAccount'),
    ...fieldShape,
    withBranch: z.boolean().optional().describe('Whether the branch that keeps the account is asked too'),
  })
  .meta({ id: 'BankAccountField' });
export type BankAccountField = z.infer<typeof BankAccountField>;

/** The stored answer of a bank account field; what was not given is absent. */
export const BankAccountValue = z.strictObject({
  holder: z.string().max(100).optional().describe('Name of the holder, as the bank has it'),
  bank: z.string().max(100).optional(),
  branch: z.string().max(100).optional(),
  number: z.string().max(40).optional().describe('Digits only'),
});
export type BankAccountValue = z.infer<typeof BankAccountValue>;

/** Cards carry a check digit (ISO/IEC 7812), accounts of organisations do not: so only the shape can be judged. */
const NUMBER = /^\d{8,30}$/;

const RULES: Readonly<Record<string, PartRule>> = {
  number: (text) => (NUMBER.test(text) ? undefined : 'FIELD.ACCOUNT_NUMBER'),
};

const asked = ({ withBranch }: BankAccountField): readonly string[] =>
  withBranch === true ? ['holder', 'bank', 'branch', 'number'] : ['holder', 'bank', 'number'];

export const bankAccountKind: FieldKind<BankAccountField> = {
  kind: 'bankAccount',
  name: { zh: '银行账户', en: 'Bank account' },
  group: 'people',
  schema: BankAccountField,
  fresh: () => ({ kind: 'bankAccount', sensitivity: 'sensitive' }),
  properties: [{ key: 'withBranch', label: { zh: '还填开户支行', en: 'The branch is asked too' }, editor: 'boolean' }],
  answered: true,
  valueType: (field) => partsType(asked(field)),
  value: () => BankAccountValue,
  issues: (field, value) => partIssues(asked(field), RULES, value as unknown as BankAccountValue),
  isEmpty: emptyParts,
};
