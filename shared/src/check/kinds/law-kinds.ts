import type { FindingKind } from '#shared/check/finding-kind';
import { clockExpiryUnheard } from '#shared/check/findings/clock-expiry-unheard';
import { clockPromisedAboveLegal } from '#shared/check/findings/clock-promised-above-legal';
import { codeMalformed } from '#shared/check/findings/code-malformed';
import { feeChargedDisagrees } from '#shared/check/findings/fee-charged-disagrees';
import { feeNoGround } from '#shared/check/findings/fee-no-ground';

/** What the law and the implementation list ask of an item: limits, fees, effects of silence, basics, words. */
export const LAW_KINDS: readonly FindingKind[] = [
  clockPromisedAboveLegal,
  clockExpiryUnheard,
  feeNoGround,
  feeChargedDisagrees,
  codeMalformed,
];
