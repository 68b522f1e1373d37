import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Note } from '#shared/kernel/note';
import { Text } from '#shared/kernel/text';
import { Expression } from '#shared/expression/expression';

/** A line of a certificate: what it is and where its value comes from. */
export const CertificateLine = z
  .strictObject({
    label: Text,
    value: Expression.describe('Over form, e.g. form.name'),
    option: Key.optional().describe('The choice field whose labels are shown in place of the option keys'),
  })
  .meta({ id: 'CertificateLine' });
export type CertificateLine = z.infer<typeof CertificateLine>;

/** A certificate that a grant brings. */
export const CertificateResult = z
  .strictObject({
    key: Key,
    kind: z.literal('certificate'),
    name: Text.describe('e.g. 食品经营许可证'),
    holder: Expression.describe('Who holds it, e.g. form.name'),
    lines: z.array(CertificateLine).min(1).max(30),
    prefix: z.string().min(1).max(20).describe('Of its number'),
    validYears: z.int().min(1).max(100).optional().describe('Absent means without end'),
    note: Note.optional(),
  })
  .meta({ id: 'CertificateResult' });
export type CertificateResult = z.infer<typeof CertificateResult>;
