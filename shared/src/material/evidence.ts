import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';
import { Json } from '#shared/kernel/json';
import { Key, Slug } from '#shared/kernel/key';
import { CertificateStanding } from '#shared/definition/certificate-standing';

/** A certificate that somebody holds. */
export const HeldCertificate = z
  .strictObject({
    type: Key.describe('e.g. businessLicence'),
    number: z.string(),
    holder: z.string().describe('Credit code or identity number'),
    validUntil: CivilDate.optional(),
  })
  .meta({ id: 'HeldCertificate' });
export type HeldCertificate = z.infer<typeof HeldCertificate>;

/** One that he holds as well, but that proves nothing now. */
export const UnfitCertificate = HeldCertificate.extend({
  why: z
    .union([CertificateStanding, z.enum(['expired', 'notYet'])])
    .describe('How it stands, or that its time is over or to come'),
}).meta({ id: 'UnfitCertificate' });
export type UnfitCertificate = z.infer<typeof UnfitCertificate>;

/**
 * What is known of an applicant besides his answers when his materials are planned. Gathered by the backend, kept with the
 * submission; what could not be learned is not there.
 */
export const Evidence = z
  .strictObject({
    certificates: z.array(HeldCertificate).max(100),
    unfit: z.array(UnfitCertificate).max(100).optional().describe('Certificates that prove nothing now; absent: none'),
    answers: z
      .record(z.string(), z.record(z.string(), Json))
      .describe('What registers answered, by material: the answer to the question of its first shared-data source'),
    earlier: z
      .array(z.strictObject({ item: Slug, material: Key, case: z.string(), on: CivilDate, file: z.string() }))
      .max(200)
      .describe('Materials handed in with earlier cases'),
  })
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof Evidence>;

/** Where nothing is known. */
export const NO_EVIDENCE: Evidence = { certificates: [], answers: {}, earlier: [] };
