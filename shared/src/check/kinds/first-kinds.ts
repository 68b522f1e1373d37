import type { FindingKind } from '#shared/check/finding-kind';
import { expressionCycle } from '#shared/check/findings/expression-cycle';
import { expressionInvalid } from '#shared/check/findings/expression-invalid';
import { keyDuplicate } from '#shared/check/findings/key-duplicate';
import { patternInvalid } from '#shared/check/findings/pattern-invalid';
import { referenceUnknown } from '#shared/check/findings/reference-unknown';

/** Keys, references and types: what must hold before anything else is worth asking. Fast. */
export const FIRST_KINDS: readonly FindingKind[] = [
  keyDuplicate,
  referenceUnknown,
  expressionInvalid,
  expressionCycle,
  patternInvalid,
];
