import type { CivilDate } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';

/** What the clocks need to know of a case; a `CaseState` is one. */
export interface CaseTimes {
  readonly submittedAt: Instant;
  readonly acceptedAt?: Instant;
  /** When it came to count as accepted, nobody having answered; `acceptedAt` is then the receipt. */
  readonly deemedAcceptedAt?: Instant;
  readonly decidedAt?: Instant;
  readonly deliveredAt?: Instant;
  readonly endedAt?: Instant;
  readonly correction?: { readonly at: Instant; readonly due: CivilDate; readonly answeredAt?: Instant };
  readonly step?: { readonly key: string; readonly since: Instant; readonly due?: CivilDate };
}

/**
 * Since when the organ has before it what it is to accept: the receipt, or the answer to a correction that was told before
 * acceptance. Telling what is missing is what the intake limit asks for; with the answer it begins anew.
 */
export function receivedAt({ submittedAt, acceptedAt, correction }: CaseTimes): Instant {
  const answered = correction?.answeredAt;
  const before = acceptedAt === undefined || (answered !== undefined && acceptedAt >= answered);
  return answered !== undefined && before ? answered : submittedAt;
}
