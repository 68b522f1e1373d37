import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';
import { emptyText, type FieldKind } from '#shared/definition/field-kind/kind';
import { fieldShape } from '#shared/definition/field-shape';

export const DateField = z
  .strictObject({
    kind: z.literal('date'),
    ...fieldShape,
    min: CivilDate.optional().describe('Earliest day'),
    max: CivilDate.optional().describe('Latest day'),
  })
  .meta({ id: 'DateField' });
export type DateField = z.infer<typeof DateField>;

export const dateKind: FieldKind<DateField> = {
  kind: 'date',
  name: { zh: '日期', en: 'Date' },
  group: 'basic',
  schema: DateField,
  fresh: () => ({ kind: 'date' }),
  properties: [
    { key: 'min', label: { zh: '最早', en: 'Earliest' }, editor: 'text' },
    { key: 'max', label: { zh: '最晚', en: 'Latest' }, editor: 'text' },
  ],
  answered: true,
  valueType: () => 'string',
  value: () => CivilDate,
  issues: (field, value) => {
    const date = String(value);
    if (field.min !== undefined && date < field.min) return [{ code: 'FIELD.TOO_EARLY', params: { min: field.min } }];
    if (field.max !== undefined && date > field.max) return [{ code: 'FIELD.TOO_LATE', params: { max: field.max } }];
    return [];
  },
  isEmpty: emptyText,
};
