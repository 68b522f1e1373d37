import type { CaseEvent } from '#shared/case/case-event';
import type { IssuedCertificate } from '#shared/case/case-state';

type Act = Extract<CaseEvent, { kind: 'certificateChanged' }>['act'];

/** Whether something can be done to a certificate as it stands: what was revoked, cancelled or has lapsed stays so. */
export function canChange({ standing }: Pick<IssuedCertificate, 'standing'>, act: Act): boolean {
  if (act === 'resume') return standing === 'suspended';
  return standing === undefined || (standing === 'suspended' && act !== 'suspend');
}

/** How a certificate stands after what was done to it; undefined means valid again. */
export const STANDING_AFTER: Readonly<Record<Act, IssuedCertificate['standing']>> = {
  suspend: 'suspended',
  resume: undefined,
  revoke: 'revoked',
  cancel: 'cancelled',
  lapse: 'lapsed',
};
