import * as z from 'zod';
import { isIdNumber } from '#shared/concept/id-number';
import { isUscc } from '#shared/concept/uscc';
import { emptyText, type FieldKind } from '#shared/definition/field-kind/kind';
import { fieldShape } from '#shared/definition/field-shape';

/** A citizen's identity number (GB 11643-1999). */
export const IdNumberField = z
  .strictObject({ kind: z.literal('idNumber'), ...fieldShape })
  .meta({ id: 'IdNumberField' });
export type IdNumberField = z.infer<typeof IdNumberField>;

/** A unified social credit code (GB 32100-2015). */
export const UsccField = z
  .strictObject({
    kind: z.literal('uscc'),
    ...fieldShape,
    orIdNumber: z
      .boolean()
      .optional()
      .describe('Whether an identity number is accepted instead, for those who have no code yet'),
  })
  .meta({ id: 'UsccField' });
export type UsccField = z.infer<typeof UsccField>;

export const idNumberKind: FieldKind<IdNumberField> = {
  kind: 'idNumber',
  name: { zh: '身份证号', en: 'ID number' },
  group: 'people',
  schema: IdNumberField,
  fresh: () => ({ kind: 'idNumber', sensitivity: 'sensitive' }),
  properties: [],
  answered: true,
  valueType: () => 'string',
  value: () => z.string(),
  issues: (_field, value) => (isIdNumber(String(value)) ? [] : [{ code: 'FIELD.ID_NUMBER' }]),
  isEmpty: emptyText,
};

export const usccKind: FieldKind<UsccField> = {
  kind: 'uscc',
  name: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  group: 'people',
  schema: UsccField,
  fresh: () => ({ kind: 'uscc' }),
  properties: [
    {
      key: 'orIdNumber',
      label: { zh: '没有代码时可填身份证号', en: 'Accept an ID number instead' },
      editor: 'boolean',
    },
  ],
  answered: true,
  valueType: () => 'string',
  value: () => z.string(),
  issues: (field, value) =>
    isUscc(String(value)) || (field.orIdNumber === true && isIdNumber(String(value))) ? [] : [{ code: 'FIELD.USCC' }],
  isEmpty: emptyText,
};
