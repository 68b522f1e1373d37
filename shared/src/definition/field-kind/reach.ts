import * as z from 'zod';
import { emptyText, type FieldKind } from '#shared/definition/field-kind/kind';
import { fieldShape } from '#shared/definition/field-shape';

/** A mainland mobile number, or a fixed line with its area code, e.g. 0571-88886666. */
const PHONE = /^(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/;
const EMAIL = /^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63}){1,4}$/;

export const PhoneField = z.strictObject({ kind: z.literal('phone'), ...fieldShape }).meta({ id: 'PhoneField' });
export type PhoneField = z.infer<typeof PhoneField>;

export const EmailField = z.strictObject({ kind: z.literal('email'), ...fieldShape }).meta({ id: 'EmailField' });
export type EmailField = z.infer<typeof EmailField>;

export function isPhone(text: string): boolean {
  return PHONE.test(text);
}

export const phoneKind: FieldKind<PhoneField> = {
  kind: 'phone',
  name: { zh: '电话', en: 'Phone' },
  group: 'people',
  schema: PhoneField,
  fresh: () => ({ kind: 'phone', sensitivity: 'personal' }),
  properties: [],
  answered: true,
  valueType: () => 'string',
  value: () => z.string(),
  issues: (_field, value) => (isPhone(String(value)) ? [] : [{ code: 'FIELD.PHONE' }]),
  isEmpty: emptyText,
};

export const emailKind: FieldKind<EmailField> = {
  kind: 'email',
  name: { zh: '电子邮箱', en: 'E-mail' },
  group: 'people',
  schema: EmailField,
  fresh: () => ({ kind: 'email', sensitivity: 'personal' }),
  properties: [],
  answered: true,
  valueType: () => 'string',
  value: () => z.string().max(254),
  issues: (_field, value) => (EMAIL.test(String(value)) ? [] : [{ code: 'FIELD.EMAIL' }]),
  isEmpty: emptyText,
};
