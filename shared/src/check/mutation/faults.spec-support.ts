import { CHAIN_FAULTS } from '#shared/check/mutation/chain-faults.spec-support';
import { EXPRESSION_FAULTS } from '#shared/check/mutation/expression-faults.spec-support';
import type { FaultKind } from '#shared/check/mutation/fault.spec-support';
import { FORM_FAULTS } from '#shared/check/mutation/form-faults.spec-support';
import { PAPER_FAULTS } from '#shared/check/mutation/paper-faults.spec-support';
import { PLAIN_FAULTS } from '#shared/check/mutation/plain-faults.spec-support';

/** Every kind of single fault. */
export const FAULTS: Readonly<Record<string, FaultKind>> = {
  ...FORM_FAULTS,
  ...EXPRESSION_FAULTS,
  ...CHAIN_FAULTS,
  ...PAPER_FAULTS,
  ...PLAIN_FAULTS,
};
