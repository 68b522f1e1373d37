import * as z from 'zod';
import type { FieldKind, ValueIssue } from '#shared/definition/field-kind/kind';
import { fieldShape } from '#shared/definition/field-shape';

/** An address: a division by code and the rest in words; where the item needs it, a point on the map. */
export const AddressField = z
  .strictObject({
    kind: z.literal('address'),
    ...fieldShape,
    withPoint: z.boolean().optional().describe('Whether a point may be given too'),
  })
  .meta({ id: 'AddressField' });
export type AddressField = z.infer<typeof AddressField>;

/** The stored answer of an address field. */
export const AddressValue = z.strictObject({
  region: z.string().max(12).describe('Division code, six digits'),
  detail: z.string().max(200).describe('Street, number, floor'),
  point: z
    .strictObject({ longitude: z.number().min(-180).max(180), latitude: z.number().min(-90).max(90) })
    .optional()
    .describe('Degrees, WGS 84'),
});
export type AddressValue = z.infer<typeof AddressValue>;

function issuesOf(value: AddressValue): ValueIssue[] {
  const issues: ValueIssue[] = [];
  if (!/^\d{6}$/.test(value.region))
    issues.push({ code: value.region === '' ? 'FIELD.REQUIRED' : 'FIELD.REGION', at: ['region'] });
  if (value.detail.trim() === '') issues.push({ code: 'FIELD.REQUIRED', at: ['detail'] });
  return issues;
}

export const addressKind: FieldKind<AddressField> = {
  kind: 'address',
  name: { zh: '地址', en: 'Address' },
  group: 'place',
  schema: AddressField,
  fresh: () => ({ kind: 'address' }),
  properties: [{ key: 'withPoint', label: { zh: '可标出位置', en: 'A point may be given' }, editor: 'boolean' }],
  answered: true,
  valueType: () => ({ object: { region: 'string', detail: 'string' } }),
  value: () => AddressValue,
  issues: (_field, value) => issuesOf(value as unknown as AddressValue),
  isEmpty: (value) => {
    const { region, detail } = value as unknown as AddressValue;
    return region === '' && detail.trim() === '';
  },
};
