import * as z from 'zod';
import { CertificateChange } from '#shared/definition/certificate-standing';
import { IssuedCertificate } from '#shared/case/case-state';
import { Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';

/** A certificate in its holder's wallet. */
export const CertificateCard = IssuedCertificate.extend({
  case: z.string(),
  item: Slug,
  organ: Text,
  valid: z.boolean(),
}).meta({ id: 'CertificateCard' });
export type CertificateCard = z.infer<typeof CertificateCard>;
export const CertificateList = z
  .strictObject({ certificates: z.array(CertificateCard) })
  .meta({ id: 'CertificateList' });
export type CertificateList = z.infer<typeof CertificateList>;

/** `/api/verify/:code` */
export const VerifyPath = z.strictObject({ code: z.string().max(80) });
export type VerifyPath = z.infer<typeof VerifyPath>;

/** `GET /api/verify/:code`, open to everyone: the verdict first. An unknown code is 404 CERTIFICATE.NOT_FOUND, never "false". */
export const Verification = z
  .strictObject({
    verdict: z
      .enum(['valid', 'expired'])
      .describe('Whether it holds today; where not, standing says why, else its last day'),
    standing: IssuedCertificate.shape.standing,
    edition: IssuedCertificate.shape.edition,
    history: z
      .array(CertificateChange)
      .describe('What was done to it, in order: days and classes of reasons, no names'),
    name: Text,
    number: z.string(),
    holder: z.string(),
    organ: Text,
    issuedOn: z.string(),
    validUntil: z.string().optional(),
    lines: z
      .array(z.strictObject({ label: Text, value: z.string() }))
      .describe('What the certificate says, personal numbers masked'),
    checkedAt: z.string(),
    demonstration: z.boolean().describe('Whether it carries only the demonstration mark, without legal seal'),
  })
  .meta({ id: 'Verification' });
export type Verification = z.infer<typeof Verification>;
