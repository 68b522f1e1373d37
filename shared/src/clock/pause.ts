import { addDays, civilDateOf, type CivilDate } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';

/** A stretch of time in which a clock stands still. One that goes on reaches to the instant as of which is asked. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant;
  /** Whether it goes on. */
  readonly open?: boolean;
}

/**
 * The days that a pause takes out of a limit, first and last; none where the last is the earlier one. The day on which it
 * begins still counts, the day on which it ends does not: counting begins anew like at the start, with the next day
 * (民法典 201, unverified). So they are the days that the ledger gives to what the pause is about. `eve` is the day before
 * the limit's first.
 */
export function pausedDays(
  { from, to }: Pause,
  eve: CivilDate,
): { readonly first: CivilDate; readonly last: CivilDate } {
  const begun = civilDateOf(from);
  return { first: addDays(begun > eve ? begun : eve, 1), last: civilDateOf(to) };
}
