import * as z from 'zod';
import { emptyText, type FieldKind, type ValueIssue } from '#shared/definition/field-kind/kind';
import { fieldShape } from '#shared/definition/field-shape';
import { Pattern } from '#shared/definition/pattern';

const lengthShape = {
  minLength: z.int().min(0).max(20_000).optional().describe('In characters'),
  maxLength: z
    .int()
    .min(1)
    .max(20_000)
    .optional()
    .describe('In characters; absent means 200 for a line, 4 000 for a long text'),
};

export const TextField = z
  .strictObject({ kind: z.literal('text'), ...fieldShape, ...lengthShape, pattern: Pattern.optional() })
  .meta({ id: 'TextField' });
export type TextField = z.infer<typeof TextField>;

export const LongTextField = z
  .strictObject({ kind: z.literal('longText'), ...fieldShape, ...lengthShape })
  .meta({ id: 'LongTextField' });
export type LongTextField = z.infer<typeof LongTextField>;

function lengthIssues(text: string, min: number, max: number): ValueIssue[] {
  const length = [...text].length;
  if (length < min) return [{ code: 'FIELD.TOO_SHORT', params: { min, actual: length } }];
  if (length > max) return [{ code: 'FIELD.TOO_LONG', params: { max, actual: length } }];
  return [];
}

const lengthProperties = [
  { key: 'minLength', label: { zh: '最少几个字', en: 'Fewest characters' }, editor: 'number' },
  { key: 'maxLength', label: { zh: '最多几个字', en: 'Most characters' }, editor: 'number' },
] as const;

export const textKind: FieldKind<TextField> = {
  kind: 'text',
  name: { zh: '单行文本', en: 'Line of text' },
  group: 'basic',
  schema: TextField,
  fresh: () => ({ kind: 'text' }),
  properties: [...lengthProperties, { key: 'pattern', label: { zh: '格式', en: 'Pattern' }, editor: 'pattern' }],
  answered: true,
  valueType: () => 'string',
  value: () => z.string(),
  issues: (field, value) => lengthIssues(String(value), field.minLength ?? 0, field.maxLength ?? 200),
  isEmpty: emptyText,
};

export const longTextKind: FieldKind<LongTextField> = {
  kind: 'longText',
  name: { zh: '多行文本', en: 'Long text' },
  group: 'basic',
  schema: LongTextField,
  fresh: () => ({ kind: 'longText' }),
  properties: lengthProperties,
  answered: true,
  valueType: () => 'string',
  value: () => z.string(),
  issues: (field, value) => lengthIssues(String(value), field.minLength ?? 0, field.maxLength ?? 4000),
  isEmpty: emptyText,
};
