import * as z from 'zod';
import type { JsonObject } from '#shared/kernel/json';
import type { ValueType } from '#shared/expression/value-type';
import { isIdNumber } from '#shared/concept/id-number';
import type { FieldKind, ValueIssue } from '#shared/definition/field-kind/kind';
import { isPhone } from '#shared/definition/field-kind/reach';
import { fieldShape } from '#shared/definition/field-shape';

const PersonPart = z.enum(['idNumber', 'phone']);

/** A person: a name, and where the item needs them an identity number and a phone. */
export const PersonField = z
  .strictObject({
    kind: z.literal('person'),
    ...fieldShape,
    parts: z.array(PersonPart).max(2).describe('What is asked beside the name'),
  })
  .meta({ id: 'PersonField' });
export type PersonField = z.infer<typeof PersonField>;

/** The stored answer of a person field. */
export const PersonValue = z.strictObject({
  name: z.string().max(100),
  idNumber: z.string().max(18).optional(),
  phone: z.string().max(20).optional(),
});
export type PersonValue = z.infer<typeof PersonValue>;

function issuesOf(field: PersonField, value: PersonValue): ValueIssue[] {
  const issues: ValueIssue[] = value.name.trim() === '' ? [{ code: 'FIELD.REQUIRED', at: ['name'] }] : [];
  for (const part of field.parts) {
    const text = value[part] ?? '';
    if (text === '') issues.push({ code: 'FIELD.REQUIRED', at: [part] });
    else if (part === 'idNumber' && !isIdNumber(text)) issues.push({ code: 'FIELD.ID_NUMBER', at: [part] });
    else if (part === 'phone' && !isPhone(text)) issues.push({ code: 'FIELD.PHONE', at: [part] });
  }
  return issues;
}

export const personKind: FieldKind<PersonField> = {
  kind: 'person',
  name: { zh: '人员', en: 'Person' },
  group: 'people',
  schema: PersonField,
  fresh: () => ({ kind: 'person', parts: ['idNumber', 'phone'], sensitivity: 'sensitive' }),
  properties: [
    {
      key: 'parts',
      label: { zh: '除姓名外还填', en: 'Asked beside the name' },
      editor: 'enum',
      choices: [
        { value: 'idNumber', label: { zh: '身份证号', en: 'ID number' } },
        { value: 'phone', label: { zh: '电话', en: 'Phone' } },
      ],
    },
  ],
  answered: true,
  valueType: (field): ValueType => ({
    object: { name: 'string', ...Object.fromEntries(field.parts.map((part): [string, ValueType] => [part, 'string'])) },
  }),
  value: () => PersonValue,
  issues: (field, value) => issuesOf(field, value as unknown as PersonValue),
  isEmpty: (value) => Object.values(value as JsonObject).every((part) => part === ''),
};
