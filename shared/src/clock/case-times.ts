import type { CivilDate } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import type { Limit } from '#shared/definition/limit';
import type { StepVisit } from '#shared/clock/step-visit';

/** What the clocks need to know of a case; a `CaseState` is one. */
export interface CaseTimes {
  readonly submittedAt: Instant;
  readonly acceptedAt?: Instant;
  /** When it came to count as accepted, nobody having answered; `acceptedAt` is then the receipt. */
  readonly deemedAcceptedAt?: Instant;
  readonly decidedAt?: Instant;
  readonly grantedAt?: Instant;
  readonly deliveredAt?: Instant;
  /** The end of the chain; the aftercare may go on. */
  readonly endedAt?: Instant;
  /** What a grant began, and when that was over; absent means that there is none (yet). */
  readonly aftercare?: { readonly end?: { readonly at?: Instant } };
  /** The last correction that was told. */
  readonly correction?: { readonly at: Instant; readonly due: CivilDate; readonly answeredAt?: Instant };
  /** Every stay in a step, in the order of entering; lanes and aftercare included. */
  readonly visits: readonly StepVisit[];
  readonly extensions: readonly { readonly clock: string; readonly limit: Limit; readonly at: Instant }[];
  readonly certificates: readonly { readonly validUntil?: CivilDate }[];
}

/**
 * Since when the organ has before it what it is to accept: the receipt, or the answer to a correction that was told before
 * acceptance. Telling what is missing is what the intake limit asks for; with the answer it begins anew.
 */
export function receivedAt({
  submittedAt,
  acceptedAt,
  correction,
}: Pick<CaseTimes, 'submittedAt' | 'acceptedAt' | 'correction'>): Instant {
  const answered = correction?.answeredAt;
  const before = acceptedAt === undefined || (answered !== undefined && acceptedAt >= answered);
  return answered !== undefined && before ? answered : submittedAt;
}
