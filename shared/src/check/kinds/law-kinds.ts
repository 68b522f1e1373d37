import type { FindingKind } from '#shared/check/finding-kind';
import { clockExpiryUnheard } from '#shared/check/findings/clock-expiry-unheard';
import { clockPauseNever } from '#shared/check/findings/clock-pause-never';
import { clockPauseUnlawful } from '#shared/check/findings/clock-pause-unlawful';
import { clockPromisedAboveLegal } from '#shared/check/findings/clock-promised-above-legal';
import { clockStepsAbove } from '#shared/check/findings/clock-steps-above';
import { codeMalformed } from '#shared/check/findings/code-malformed';
import { effectNoBasis } from '#shared/check/findings/effect-no-basis';
import { feeChargedDisagrees } from '#shared/check/findings/fee-charged-disagrees';
import { feeNoGround } from '#shared/check/findings/fee-no-ground';
import { laneStepAbove } from '#shared/check/findings/lane-step-above';
import { procedureInspection } from '#shared/check/findings/procedure-inspection';
import { procedureNoStatute } from '#shared/check/findings/procedure-no-statute';
import { procedureNotice } from '#shared/check/findings/procedure-notice';
import { stepAboveClock } from '#shared/check/findings/step-above-clock';
import { timeNone } from '#shared/check/findings/time-none';

/** What the law and the implementation list ask of an item: limits, fees, effects of silence, basics, words. */
export const LAW_KINDS: readonly FindingKind[] = [
  clockPromisedAboveLegal,
  clockStepsAbove,
  stepAboveClock,
  laneStepAbove,
  timeNone,
  clockPauseUnlawful,
  clockPauseNever,
  procedureNoStatute,
  procedureInspection,
  procedureNotice,
  effectNoBasis,
  clockExpiryUnheard,
  feeNoGround,
  feeChargedDisagrees,
  codeMalformed,
];
