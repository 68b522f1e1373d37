import type { FindingKind } from '#shared/check/finding-kind';
import { clockAboveLicensing } from '#shared/check/findings/clock-above-licensing';
import { clockExpiryUnheard } from '#shared/check/findings/clock-expiry-unheard';
import { clockNeverRuns } from '#shared/check/findings/clock-never-runs';
import { clockNoBasis } from '#shared/check/findings/clock-no-basis';
import { clockNoLegal } from '#shared/check/findings/clock-no-legal';
import { clockNoPromise } from '#shared/check/findings/clock-no-promise';
import { clockPauseNever } from '#shared/check/findings/clock-pause-never';
import { clockPauseUnlawful } from '#shared/check/findings/clock-pause-unlawful';
import { clockPromisedAboveLegal } from '#shared/check/findings/clock-promised-above-legal';
import { clockStepsAbove } from '#shared/check/findings/clock-steps-above';
import { codeMalformed } from '#shared/check/findings/code-malformed';
import { commitmentIdle } from '#shared/check/findings/commitment-idle';
import { commitmentPermit } from '#shared/check/findings/commitment-permit';
import { commitmentSupply } from '#shared/check/findings/commitment-supply';
import { commitmentUnchecked } from '#shared/check/findings/commitment-unchecked';
import { correctionIdle } from '#shared/check/findings/correction-idle';
import { correctionTwice } from '#shared/check/findings/correction-twice';
import { decisionMissing } from '#shared/check/findings/decision-missing';
import { decisionNoReason } from '#shared/check/findings/decision-no-reason';
import { delegationTwice } from '#shared/check/findings/delegation-twice';
import { deliveryLimit } from '#shared/check/findings/delivery-limit';
import { documentMissing } from '#shared/check/findings/document-missing';
import { documentNoSeal } from '#shared/check/findings/document-no-seal';
import { documentRefusal } from '#shared/check/findings/document-refusal';
import { effectNoBasis } from '#shared/check/findings/effect-no-basis';
import { extensionRules } from '#shared/check/findings/extension-rules';
import { feeChargedDisagrees } from '#shared/check/findings/fee-charged-disagrees';
import { feeNoGround } from '#shared/check/findings/fee-no-ground';
import { handoverLimit } from '#shared/check/findings/handover-limit';
import { hearingPresiding } from '#shared/check/findings/hearing-presiding';
import { hearingTimes } from '#shared/check/findings/hearing-times';
import { inspectionCrew } from '#shared/check/findings/inspection-crew';
import { inspectionNoLimit } from '#shared/check/findings/inspection-no-limit';
import { intakeTelling } from '#shared/check/findings/intake-telling';
import { jointVoteBetween } from '#shared/check/findings/joint-vote-between';
import { laneNoLaw } from '#shared/check/findings/lane-no-law';
import { laneStepAbove } from '#shared/check/findings/lane-step-above';
import { procedureInspection } from '#shared/check/findings/procedure-inspection';
import { procedureNoStatute } from '#shared/check/findings/procedure-no-statute';
import { procedureNotice } from '#shared/check/findings/procedure-notice';
import { renewalWindow } from '#shared/check/findings/renewal-window';
import { revocationAtOnce } from '#shared/check/findings/revocation-at-once';
import { stepAboveClock } from '#shared/check/findings/step-above-clock';
import { stepVisit } from '#shared/check/findings/step-visit';
import { timeNone } from '#shared/check/findings/time-none';

/** What the law and the implementation list ask of an item: limits, steps, promises, papers, fees, effects of silence, codes. */
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
  clockNoLegal,
  clockNoPromise,
  clockNeverRuns,
  clockNoBasis,
  clockAboveLicensing,
  extensionRules,
  intakeTelling,
  deliveryLimit,
  handoverLimit,
  renewalWindow,
  hearingPresiding,
  hearingTimes,
  inspectionCrew,
  inspectionNoLimit,
  jointVoteBetween,
  laneNoLaw,
  delegationTwice,
  correctionTwice,
  correctionIdle,
  commitmentPermit,
  commitmentUnchecked,
  commitmentSupply,
  commitmentIdle,
  revocationAtOnce,
  stepVisit,
  decisionMissing,
  decisionNoReason,
  documentMissing,
  documentRefusal,
  documentNoSeal,
  feeNoGround,
  feeChargedDisagrees,
  codeMalformed,
];
