import type { FindingKind } from '#shared/check/finding-kind';
import { chainNotDecided } from '#shared/check/findings/chain-not-decided';
import { chainStranded } from '#shared/check/findings/chain-stranded';
import { endNoGrant } from '#shared/check/findings/end-no-grant';
import { outcomeAgainstEnd } from '#shared/check/findings/outcome-against-end';
import { postNobodyFits } from '#shared/check/findings/post-nobody-fits';
import { jointCannotPass } from '#shared/check/findings/joint-cannot-pass';
import { loopUnbounded } from '#shared/check/findings/loop-unbounded';
import { postShared } from '#shared/check/findings/post-shared';
import { postTooFew } from '#shared/check/findings/post-too-few';
import { postUnknown } from '#shared/check/findings/post-unknown';
import { resultNeverIssued } from '#shared/check/findings/result-never-issued';
import { resultUndecided } from '#shared/check/findings/result-undecided';
import { silenceNoEnd } from '#shared/check/findings/silence-no-end';
import { stepCircle } from '#shared/check/findings/step-circle';
import { stepNoEnd } from '#shared/check/findings/step-no-end';
import { stepSelfApproval } from '#shared/check/findings/step-self-approval';
import { stepUnreached } from '#shared/check/findings/step-unreached';

/** What is found by thinking through the ways that a case can take, and who can act on it. */
export const CHAIN_KINDS: readonly FindingKind[] = [
  stepUnreached,
  stepNoEnd,
  stepCircle,
  chainStranded,
  chainNotDecided,
  loopUnbounded,
  jointCannotPass,
  silenceNoEnd,
  postUnknown,
  postTooFew,
  postShared,
  postNobodyFits,
  endNoGrant,
  outcomeAgainstEnd,
  resultNeverIssued,
  resultUndecided,
  stepSelfApproval,
];
