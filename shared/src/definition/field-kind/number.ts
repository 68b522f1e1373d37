import * as z from 'zod';
import { Text } from '#shared/kernel/text';
import { neverEmpty, type FieldKind, type ValueIssue } from '#shared/definition/field-kind/kind';
import { fieldShape } from '#shared/definition/field-shape';

export const NumberField = z
  .strictObject({
    kind: z.literal('number'),
    ...fieldShape,
    min: z.number().optional().describe('Smallest value allowed'),
    max: z.number().optional().describe('Largest value allowed'),
    decimals: z.int().min(0).max(6).optional().describe('Digits after the point; absent means whole numbers'),
    unit: Text.optional().describe('Shown behind the input, e.g. 平方米'),
  })
  .meta({ id: 'NumberField' });
export type NumberField = z.infer<typeof NumberField>;

function issuesOf(field: NumberField, value: number): ValueIssue[] {
  const decimals = field.decimals ?? 0;
  if (Number(value.toFixed(decimals)) !== value) return [{ code: 'FIELD.TOO_PRECISE', params: { decimals } }];
  if (field.min !== undefined && value < field.min)
    return [{ code: 'FIELD.TOO_SMALL', params: { min: field.min, actual: value } }];
  if (field.max !== undefined && value > field.max)
    return [{ code: 'FIELD.TOO_LARGE', params: { max: field.max, actual: value } }];
  return [];
}

export const numberKind: FieldKind<NumberField> = {
  kind: 'number',
  name: { zh: '数字', en: 'Number' },
  group: 'basic',
  schema: NumberField,
  fresh: () => ({ kind: 'number' }),
  properties: [
    { key: 'min', label: { zh: '最小', en: 'Smallest' }, editor: 'number' },
    { key: 'max', label: { zh: '最大', en: 'Largest' }, editor: 'number' },
    { key: 'decimals', label: { zh: '小数位数', en: 'Digits after the point' }, editor: 'number' },
    { key: 'unit', label: { zh: '单位', en: 'Unit' }, editor: 'text' },
  ],
  answered: true,
  valueType: () => 'double',
  value: () => z.number(),
  issues: (field, value) => issuesOf(field, value as number),
  isEmpty: neverEmpty,
};
