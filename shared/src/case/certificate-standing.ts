import type { CaseEvent } from '#shared/case/case-event';
import type { IssuedCertificate } from '#shared/case/case-state';

type Act = Extract<CaseEvent, { kind: 'certificateChanged' }>['act'];

/** How a certificate stands after what was done to it; undefined means valid again. */
export const STANDING_AFTER: Readonly<Record<Act, IssuedCertificate['standing']>> = {
  suspend: 'suspended',
  resume: undefined,
  revoke: 'revoked',
  cancel: 'cancelled',
  lapse: 'lapsed',
};
