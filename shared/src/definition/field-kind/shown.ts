import * as z from 'zod';
import { Text } from '#shared/kernel/text';
import { Expression } from '#shared/expression/expression';
import { neverEmpty, type FieldKind } from '#shared/definition/field-kind/kind';
import { fieldShape } from '#shared/definition/field-shape';

/** A value that the platform computes from other answers. Nobody can type it, and the server computes it again. */
export const ComputedField = z
  .strictObject({
    kind: z.literal('computed'),
    ...fieldShape,
    computed: Expression.describe('The value; unknown means absent'),
    result: z.enum(['double', 'string', 'bool']).describe('The type of the value'),
    decimals: z.int().min(0).max(6).optional().describe('Digits after the point, for numbers'),
    unit: Text.optional(),
  })
  .meta({ id: 'ComputedField' });
export type ComputedField = z.infer<typeof ComputedField>;

/** A paragraph that is only read. Plain text; blank lines part paragraphs. */
export const NoteField = z
  .strictObject({ kind: z.literal('note'), ...fieldShape, body: Text })
  .meta({ id: 'NoteField' });
export type NoteField = z.infer<typeof NoteField>;

export const computedKind: FieldKind<ComputedField> = {
  kind: 'computed',
  name: { zh: '自动计算', en: 'Computed value' },
  group: 'show',
  schema: ComputedField,
  fresh: () => ({ kind: 'computed', computed: '0.0', result: 'double' }),
  properties: [
    { key: 'computed', label: { zh: '算法', en: 'Formula' }, editor: 'expression' },
    {
      key: 'result',
      label: { zh: '结果类型', en: 'Type of the result' },
      editor: 'enum',
      choices: [
        { value: 'double', label: { zh: '数字', en: 'Number' } },
        { value: 'string', label: { zh: '文字', en: 'Text' } },
        { value: 'bool', label: { zh: '是或否', en: 'Yes or no' } },
      ],
    },
    { key: 'decimals', label: { zh: '小数位数', en: 'Digits after the point' }, editor: 'number' },
    { key: 'unit', label: { zh: '单位', en: 'Unit' }, editor: 'text' },
  ],
  answered: false,
  valueType: (field) => field.result,
  value: (field) => ({ double: z.number(), string: z.string(), bool: z.boolean() })[field.result],
  issues: () => [],
  isEmpty: neverEmpty,
};

export const noteKind: FieldKind<NoteField> = {
  kind: 'note',
  name: { zh: '说明文字', en: 'Note' },
  group: 'show',
  schema: NoteField,
  fresh: () => ({ kind: 'note', body: { zh: '说明', en: 'Note' } }),
  properties: [{ key: 'body', label: { zh: '内容', en: 'Text' }, editor: 'text' }],
  answered: false,
  valueType: () => 'dyn',
  value: () => z.never(),
  issues: () => [],
  isEmpty: neverEmpty,
};
