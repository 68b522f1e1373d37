import type { CivilDate } from '#shared/kernel/civil-date';
import { conditionOf } from '#shared/chain/condition-of';
import type { Succession } from '#shared/definition/certificate-act';
import type { CertificateResult } from '#shared/definition/result';
import type { AutomaticStep } from '#shared/definition/step/automatic';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { caseRoots } from '#shared/case/case-surroundings';
import { canChange, type CertificateStanding } from '#shared/definition/certificate-standing';

/** A certificate whose place a new one takes. */
export interface Predecessor {
  readonly number: string;
  readonly edition: number;
  readonly as: Succession;
  readonly validFrom: CivilDate;
  readonly validUntil?: CivilDate;
}

/** A certificate on record that may have to give way. */
export interface Recorded {
  readonly type?: string;
  readonly result: string;
  readonly number: string;
  readonly edition?: number;
  readonly applicant: string;
  readonly holderCode?: string;
  readonly standing?: CertificateStanding;
  readonly validFrom: CivilDate;
  readonly validUntil?: CivilDate;
}

/** Credit code or identity number of whoever holds a result of this case; undefined where it is unknown. */
export function holderCodeOf(facts: CaseFacts, state: CaseState, result: CertificateResult): string | undefined {
  const code = conditionOf(facts.definition, result.holderCode, 'string')?.evaluate(caseRoots(facts, state));
  return typeof code === 'string' ? code : undefined;
}

/** The number of the certificate that an issued one shall replace, and how; undefined where the case names none. */
export function wantedSuccession(
  facts: CaseFacts,
  state: CaseState,
  step: AutomaticStep,
): { readonly number: string; readonly as: Succession } | undefined {
  if (step.action.kind !== 'issueCertificate') return undefined;
  const roots = caseRoots(facts, state);
  for (const { number, as } of step.action.replaces ?? []) {
    const named = conditionOf(facts.definition, number, 'string')?.evaluate(roots);
    if (typeof named === 'string' && named.trim() !== '') return { number: named.trim(), as };
  }
  return undefined;
}

/** Whether a certificate on record is of the kind and the holder that a case means. Nobody touches another one’s. */
export function isOf(
  found: Pick<Recorded, 'type' | 'result' | 'holderCode' | 'applicant'>,
  wanted: { readonly type: string; readonly holderCode?: string | undefined; readonly applicant: string },
): boolean {
  if ((found.type ?? found.result) !== wanted.type) return false;
  return found.holderCode === undefined || wanted.holderCode === undefined
    ? found.applicant === wanted.applicant
    : found.holderCode === wanted.holderCode;
}

/**
 * The record as a predecessor; undefined where it cannot be one: of another holder or kind, or over. One that has lapsed is
 * renewed only where that was asked for by its last day.
 */
export function predecessorOf(
  found: Recorded,
  wanted: { readonly as: Succession; readonly submittedOn: CivilDate } & Parameters<typeof isOf>[1],
): Predecessor | undefined {
  if (!isOf(found, wanted) || !canChange(found, wanted.as)) return undefined;
  const { number, edition = 1, validFrom, validUntil } = found;
  if (validUntil !== undefined && wanted.submittedOn > validUntil) return undefined;
  return { number, edition, as: wanted.as, validFrom, ...(validUntil !== undefined && { validUntil }) };
}
