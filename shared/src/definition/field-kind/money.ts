import * as z from 'zod';
import { amountText, MONEY_UNITS, type MoneyUnit } from '#shared/kernel/money';
import { neverEmpty, type FieldKind, type ValueIssue } from '#shared/definition/field-kind/kind';
import { fieldShape } from '#shared/definition/field-shape';

/** An amount of money. Stored as whole fen, and expressions see the same fen as a number: 1 234.50 yuan are 123450.0. */
export const MoneyField = z
  .strictObject({
    kind: z.literal('money'),
    ...fieldShape,
    min: z.int().optional().describe('Smallest amount, in fen; absent means 0'),
    max: z.int().optional().describe('Largest amount, in fen'),
    shownIn: z
      .enum(['yuan', 'wanYuan'])
      .describe('The unit in which it is typed and read; it is stored in fen all the same'),
  })
  .meta({ id: 'MoneyField' });
export type MoneyField = z.infer<typeof MoneyField>;

function limit(fen: number, shownIn: MoneyUnit): NonNullable<ValueIssue['params']> {
  return { limit: amountText(fen, shownIn), unit: { ...MONEY_UNITS[shownIn] } };
}

function issuesOf({ min = 0, max, shownIn }: MoneyField, fen: number): ValueIssue[] {
  if (fen < min) return [{ code: 'FIELD.AMOUNT_TOO_SMALL', params: limit(min, shownIn) }];
  if (max !== undefined && fen > max) return [{ code: 'FIELD.AMOUNT_TOO_LARGE', params: limit(max, shownIn) }];
  return [];
}

export const moneyKind: FieldKind<MoneyField> = {
  kind: 'money',
  name: { zh: '金额', en: 'Amount of money' },
  group: 'basic',
  schema: MoneyField,
  fresh: () => ({ kind: 'money', shownIn: 'yuan' }),
  properties: [
    {
      key: 'shownIn',
      label: { zh: '填写单位', en: 'Unit' },
      editor: 'enum',
      choices: [
        { value: 'yuan', label: { zh: '元', en: 'yuan' } },
        { value: 'wanYuan', label: { zh: '万元', en: '10,000 yuan' } },
      ],
    },
    { key: 'min', label: { zh: '最小（元）', en: 'Smallest (yuan)' }, editor: 'money' },
    { key: 'max', label: { zh: '最大（元）', en: 'Largest (yuan)' }, editor: 'money' },
  ],
  answered: true,
  valueType: () => 'double',
  value: () => z.int(),
  unreadable: 'FIELD.AMOUNT',
  issues: (field, value) => issuesOf(field, value as number),
  isEmpty: neverEmpty,
};
