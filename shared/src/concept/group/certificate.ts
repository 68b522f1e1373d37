import { conceptsOf, type Concept } from '#shared/concept/concept-shape';

const concept = conceptsOf('certificate');

/** Certificates and approvals that somebody already holds. */
export const CERTIFICATE_CONCEPTS = {
  'certificate.number': concept(
    ['证照编号', 'Certificate number'],
    ['所持证照的编号。', 'The number of the certificate held.'],
    ['text'],
    'public',
  ),
  'certificate.name': concept(
    ['证照名称', 'Certificate name'],
    ['所持证照的名称。', 'The name of the certificate held.'],
    ['text', 'choice'],
    'public',
  ),
  'certificate.issuer': concept(
    ['发证机关', 'Issuing organ'],
    ['核发该证照的机关。', 'The organ that issued it.'],
    ['text', 'choice'],
    'public',
  ),
  'certificate.issuedOn': concept(
    ['发证日期', 'Date of issue'],
    ['证照的颁发日期。', 'The day on which it was issued.'],
    ['date'],
    'public',
  ),
  'certificate.validity': concept(
    ['证照有效期', 'Validity of the certificate'],
    ['证照的起止日期。', 'From when to when it holds.'],
    ['dateRange', 'date'],
    'public',
  ),
  'approval.number': concept(
    ['批准文号', 'Number of the approval'],
    ['前置审批文件的文号。', 'The number of an approval that comes first.'],
    ['text'],
    'public',
  ),
} as const satisfies Record<string, Concept>;
