import { NO_EVIDENCE, type Evidence } from '#shared/material/evidence';
import { NO_CHOICES, type MaterialChoices } from '#shared/material/material-choices';

/** What is known besides the answers, and what the applicant chose. */
export interface Known {
  readonly evidence: Evidence;
  readonly choices: MaterialChoices;
}

/** Where nothing is known and nothing was chosen. */
export const NOTHING_KNOWN: Known = { evidence: NO_EVIDENCE, choices: NO_CHOICES };
