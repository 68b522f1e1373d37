import type { FindingKind } from '#shared/check/finding-kind';
import { clockExpiryUnheard } from '#shared/check/findings/clock-expiry-unheard';
import { clockPromisedAboveLegal } from '#shared/check/findings/clock-promised-above-legal';
import { codeMalformed } from '#shared/check/findings/code-malformed';
import { expressionCycle } from '#shared/check/findings/expression-cycle';
import { expressionInvalid } from '#shared/check/findings/expression-invalid';
import { feeChargedDisagrees } from '#shared/check/findings/fee-charged-disagrees';
import { feeNoGround } from '#shared/check/findings/fee-no-ground';
import { fieldConceptKind } from '#shared/check/findings/field-concept-kind';
import { fieldRequiredHidden } from '#shared/check/findings/field-required-hidden';
import { fieldSensitivity } from '#shared/check/findings/field-sensitivity';
import { keyDuplicate } from '#shared/check/findings/key-duplicate';
import { pageUnreached } from '#shared/check/findings/page-unreached';
import { patternInvalid } from '#shared/check/findings/pattern-invalid';
import { postShared } from '#shared/check/findings/post-shared';
import { postTooFew } from '#shared/check/findings/post-too-few';
import { postUnknown } from '#shared/check/findings/post-unknown';
import { referenceUnknown } from '#shared/check/findings/reference-unknown';
import { silenceNoEnd } from '#shared/check/findings/silence-no-end';
import { situationUnreached } from '#shared/check/findings/situation-unreached';
import { stepCircle } from '#shared/check/findings/step-circle';
import { stepNoEnd } from '#shared/check/findings/step-no-end';
import { stepUnreached } from '#shared/check/findings/step-unreached';

/** Keys, references and types: what must hold before anything else is worth asking. Fast. */
export const FIRST_FINDING_KINDS: readonly FindingKind[] = [
  keyDuplicate,
  referenceUnknown,
  expressionInvalid,
  expressionCycle,
  patternInvalid,
];

/** What is found by thinking through answers and decisions. */
export const FURTHER_FINDING_KINDS: readonly FindingKind[] = [
  situationUnreached,
  pageUnreached,
  fieldRequiredHidden,
  stepUnreached,
  stepNoEnd,
  stepCircle,
  silenceNoEnd,
  postUnknown,
  postTooFew,
  postShared,
  clockPromisedAboveLegal,
  clockExpiryUnheard,
  feeNoGround,
  feeChargedDisagrees,
  fieldConceptKind,
  fieldSensitivity,
  codeMalformed,
];
