import * as z from 'zod';
import { neverEmpty, type FieldKind } from '#shared/definition/field-kind/kind';
import { fieldShape } from '#shared/definition/field-shape';

export const YesNoField = z.strictObject({ kind: z.literal('yesNo'), ...fieldShape }).meta({ id: 'YesNoField' });
export type YesNoField = z.infer<typeof YesNoField>;

export const yesNoKind: FieldKind<YesNoField> = {
  kind: 'yesNo',
  name: { zh: '是或否', en: 'Yes or no' },
  group: 'choice',
  schema: YesNoField,
  fresh: () => ({ kind: 'yesNo' }),
  properties: [],
  answered: true,
  valueType: () => 'bool',
  value: () => z.boolean(),
  issues: () => [],
  isEmpty: neverEmpty,
};
