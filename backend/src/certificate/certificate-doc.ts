import type { CertificateChange, CertificateStanding } from '#shared/definition/certificate-standing';
import type { Text } from '#shared/kernel/text';

/** A certificate as the public check and its holder's wallet know it; written in the transaction that issues it. */
export interface CertificateDoc {
  /** The public code: 128 random bits. */
  _id: string;
  /** Id that its case knows it by. */
  certificate: string;
  case: string;
  item: string;
  applicant: string;
  result: string;
  /** What later items know it by; absent on those of before: the result. */
  type?: string;
  name: Text;
  number: string;
  holder: string;
  /** Credit code or identity number of the holder. */
  holderCode?: string;
  /** Absent while it is valid. */
  standing?: CertificateStanding;
  /** What was done to it, in order; absent: nothing. */
  history?: CertificateChange[];
  /** Of its number; absent: the first. */
  edition?: number;
  organ: Text;
  at: string;
  validFrom: string;
  validUntil?: string;
  file: string;
  /** What it says, sensitive values masked. */
  lines: { label: Text; value: string }[];
}
