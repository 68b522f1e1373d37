import * as z from 'zod';
import { Text } from '#shared/kernel/text';
import type { FieldKind, ValueIssue } from '#shared/definition/field-kind/kind';
import { fieldShape } from '#shared/definition/field-shape';

/** A statement that the applicant makes, with his signature where the item asks for it. */
export const DeclarationField = z
  .strictObject({
    kind: z.literal('declaration'),
    ...fieldShape,
    statement: Text.describe('What is declared, whole'),
    signature: z.boolean().optional().describe('Whether a drawn signature is required'),
  })
  .meta({ id: 'DeclarationField' });
export type DeclarationField = z.infer<typeof DeclarationField>;

/** The stored answer of a declaration. */
export const DeclarationValue = z.strictObject({
  agreed: z.boolean(),
  signature: z
    .string()
    .max(150_000)
    .regex(/^data:image\/png;base64,[A-Za-z0-9+/=]+$/)
    .optional()
    .describe('The drawn signature, PNG'),
});
export type DeclarationValue = z.infer<typeof DeclarationValue>;

function issuesOf(field: DeclarationField, value: DeclarationValue): ValueIssue[] {
  if (!value.agreed) return [{ code: 'FIELD.NOT_DECLARED' }];
  return field.signature === true && value.signature === undefined
    ? [{ code: 'FIELD.NOT_SIGNED', at: ['signature'] }]
    : [];
}

export const declarationKind: FieldKind<DeclarationField> = {
  kind: 'declaration',
  name: { zh: '声明与签名', en: 'Declaration' },
  group: 'people',
  schema: DeclarationField,
  fresh: () => ({
    kind: 'declaration',
    statement: { zh: '我声明以上内容真实。', en: 'I declare that the above is true.' },
  }),
  properties: [
    { key: 'statement', label: { zh: '声明内容', en: 'Statement' }, editor: 'text' },
    { key: 'signature', label: { zh: '需要签名', en: 'Signature required' }, editor: 'boolean' },
  ],
  answered: true,
  valueType: () => ({ object: { agreed: 'bool' } }),
  value: () => DeclarationValue,
  issues: (field, value) => issuesOf(field, value as unknown as DeclarationValue),
  isEmpty: (value) => (value as unknown as DeclarationValue).agreed === false,
};
