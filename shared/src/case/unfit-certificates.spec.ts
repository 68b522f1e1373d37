import { GOLDEN } from '#shared/case/random-case.spec-support';
import { CERTIFICATE_STANDINGS } from '#shared/definition/certificate-words';
import type { CertificateStanding } from '#shared/definition/certificate-standing';
import type { UnfitCertificate } from '#shared/material/evidence';
import { NO_EVIDENCE } from '#shared/material/evidence';
import { NO_CHOICES } from '#shared/material/material-choices';
import { planMaterials } from '#shared/material/plan-materials';

const USCC = '92000000MA0000001N';
const held = { type: 'businessLicence', number: 'B000007', holder: USCC };

function licence(unfit: readonly UnfitCertificate[], valid: boolean) {
  const evidence = { ...NO_EVIDENCE, unfit: [...unfit], certificates: valid ? [held] : [] };
  const surroundings = { applicant: { kind: 'person', name: '张伟' }, today: '2026-03-02' } as const;
  return planMaterials(GOLDEN, { uscc: USCC }, surroundings, { evidence, choices: NO_CHOICES }).find(
    ({ key }) => key === 'licence',
  )!;
}

describe('A certificate that proves nothing now', () => {
  for (const why of [...(Object.keys(CERTIFICATE_STANDINGS) as CertificateStanding[]), 'expired', 'notYet'] as const)
    it(`is told with its number where it is ${why}, and the material has to be handed in`, () => {
      const { state, reason } = licence([{ ...held, why }], false);
      const words = why === 'expired' ? '已过有效期' : why === 'notYet' ? '还没有生效' : CERTIFICATE_STANDINGS[why].zh;
      expect([state, reason.zh.includes('B000007'), reason.zh.includes(words)]).toEqual(['toUpload', true, true]);
    });

  it('is not spoken of where a valid one proves it, or where it is somebody else’s', () => {
    expect(licence([{ ...held, why: 'renewed' }], true).state).toBe('proved');
    const other = licence([{ ...held, holder: 'X', why: 'revoked' }], false);
    expect([other.state, other.reason.zh.includes('B000007')]).toEqual(['toUpload', false]);
  });
});
