import * as z from 'zod';
import { Instant } from '#shared/kernel/instant';
import { CertificateAct, CertificateGround, Succession } from '#shared/definition/certificate-act';

/** Everything that can happen to an issued certificate. */
export const CertificateChangeAct = z.union([CertificateAct, Succession, z.literal('lapse')]);
export type CertificateChangeAct = z.infer<typeof CertificateChangeAct>;

/** How a certificate stands that is not valid. */
export const CertificateStanding = z
  .enum(['suspended', 'revoked', 'withdrawn', 'forfeited', 'cancelled', 'lapsed', 'renewed', 'changed', 'reissued'])
  .meta({ id: 'CertificateStanding' });
export type CertificateStanding = z.infer<typeof CertificateStanding>;

/** One thing that happened to a certificate, as everybody may read it. */
export const CertificateChange = z
  .strictObject({
    act: CertificateChangeAct,
    at: Instant,
    ground: CertificateGround.optional(),
    successor: z.strictObject({ number: z.string(), edition: z.int().min(1) }).optional(),
  })
  .meta({ id: 'CertificateChange' });
export type CertificateChange = z.infer<typeof CertificateChange>;

/** How a certificate stands after what was done to it; undefined means valid again. */
export const STANDING_AFTER = {
  suspend: 'suspended',
  resume: undefined,
  revoke: 'revoked',
  withdraw: 'withdrawn',
  forfeit: 'forfeited',
  cancel: 'cancelled',
  lapse: 'lapsed',
  renew: 'renewed',
  change: 'changed',
  reissue: 'reissued',
} as const satisfies Record<CertificateChangeAct, CertificateStanding | undefined>;

/** Standings that each act may begin with; undefined is valid. What is over stays over. */
const FROM: Readonly<Record<CertificateChangeAct, readonly (CertificateStanding | undefined)[]>> = {
  suspend: [undefined],
  resume: ['suspended'],
  revoke: [undefined, 'suspended'],
  withdraw: [undefined, 'suspended'],
  forfeit: [undefined, 'suspended'],
  // What lapsed, or was taken away, is struck off all the same (行政许可法 70).
  cancel: [undefined, 'suspended', 'lapsed', 'revoked', 'withdrawn', 'forfeited'],
  lapse: [undefined, 'suspended'],
  // Asked for before its last day, it may be decided after it (行政许可法 50).
  renew: [undefined, 'lapsed'],
  // A suspended one does not become valid again by a fresh paper.
  change: [undefined],
  reissue: [undefined],
};

/** Whether something can be done to a certificate as it stands. */
export function canChange(
  { standing }: { readonly standing?: CertificateStanding | undefined },
  act: CertificateChangeAct,
): boolean {
  return FROM[act].includes(standing);
}
