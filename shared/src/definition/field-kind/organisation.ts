import * as z from 'zod';
import { isUscc } from '#shared/concept/uscc';
import type { FieldKind } from '#shared/definition/field-kind/kind';
import { emptyParts, partIssues, partsType, type PartRule } from '#shared/definition/field-kind/parts';
import { isPhone } from '#shared/definition/field-kind/reach';
import { fieldShape } from '#shared/definition/field-shape';

const OrganisationPart = z.enum(['uscc', 'legalRep', 'phone', 'address']);

/** An organisation: a name, and where the item needs them its credit code, legal representative, phone and address. */
export const OrganisationField = z
  .strictObject({
    kind: z.literal('organisation'),
    ...fieldShape,
    parts: z.array(OrganisationPart).max(4).describe('What is asked beside the name'),
  })
  .meta({ id: 'OrganisationField' });
export type OrganisationField = z.infer<typeof OrganisationField>;

/** The stored answer of an organisation field; what was not given is absent. */
export const OrganisationValue = z.strictObject({
  name: z.string().max(200).optional(),
  uscc: z.string().max(18).optional().describe('GB 32100-2015'),
  legalRep: z.string().max(100).optional().describe('Name of the legal representative'),
  phone: z.string().max(20).optional(),
  address: z.string().max(200).optional().describe('In words, division included'),
});
export type OrganisationValue = z.infer<typeof OrganisationValue>;

const RULES: Readonly<Record<string, PartRule>> = {
  uscc: (text) => (isUscc(text) ? undefined : 'FIELD.USCC'),
  phone: (text) => (isPhone(text) ? undefined : 'FIELD.PHONE'),
};

const asked = ({ parts }: OrganisationField): readonly string[] => ['name', ...new Set(parts)];

export const organisationKind: FieldKind<OrganisationField> = {
  kind: 'organisation',
  name: { zh: '单位', en: 'Organisation' },
  group: 'people',
  schema: OrganisationField,
  fresh: () => ({ kind: 'organisation', parts: ['uscc', 'legalRep', 'phone'], sensitivity: 'personal' }),
  properties: [
    {
      key: 'parts',
      label: { zh: '除名称外还填', en: 'Asked beside the name' },
      editor: 'enum',
      choices: [
        { value: 'uscc', label: { zh: '统一社会信用代码', en: 'Unified social credit code' } },
        { value: 'legalRep', label: { zh: '法定代表人', en: 'Legal representative' } },
        { value: 'phone', label: { zh: '电话', en: 'Phone' } },
        { value: 'address', label: { zh: '地址', en: 'Address' } },
      ],
    },
  ],
  answered: true,
  valueType: (field) => partsType(asked(field)),
  value: () => OrganisationValue,
  issues: (field, value) => partIssues(asked(field), RULES, value as unknown as OrganisationValue),
  isEmpty: emptyParts,
};
