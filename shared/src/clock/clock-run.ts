import type { Instant } from '#shared/kernel/instant';
import type { Chain } from '#shared/definition/chain';
import type { ClockRule } from '#shared/definition/clock-rule';
import { anchorAt, anchorKey, lastValidDay } from '#shared/clock/anchor-at';
import { receivedAt, type CaseTimes } from '#shared/clock/case-times';
import type { Pause } from '#shared/clock/pause';
import { pausesOf, placeOf } from '#shared/clock/pauses-of';
import { isCountedBack } from '#shared/clock/counted-back';

/** From when to when a clock ran in a case. */
export interface ClockRun {
  readonly startedAt?: Instant;
  readonly endedAt?: Instant;
  readonly pauses: readonly Pause[];
  readonly extensions: CaseTimes['extensions'];
}

/** What goes on although the chain has ended: what was granted is delivered, looked at and holds. */
const OUTLIVES: ReadonlySet<ClockRule['kind']> = new Set(['delivery', 'check', 'validity', 'renewal']);

/** How a clock of the item has run in a case, as of an instant. */
export function runOf(chain: Chain, rule: ClockRule, times: CaseTimes, now: Instant): ClockRun {
  const startedAt = startOf(chain, rule, times, now);
  if (startedAt === undefined) return { pauses: [], extensions: [] };
  const ends = endsOf(chain, rule, times, now).filter((at): at is Instant => at !== undefined && at >= startedAt);
  const endedAt = ends.sort()[0];
  return {
    startedAt,
    ...(endedAt !== undefined && { endedAt }),
    pauses: pausesOf(chain, rule, times, endedAt ?? now),
    // One of an earlier round has no part in this one.
    extensions: times.extensions.filter(({ clock, at }) => clock === rule.key && at >= startedAt),
  };
}

/** Whether a rule is about what follows a grant. */
function isAfter(chain: Chain, { from, to }: ClockRule): boolean {
  return [from, to].some((anchor) => placeOf(chain, anchorKey(anchor))?.after === true);
}

function startOf(chain: Chain, rule: ClockRule, times: CaseTimes, now: Instant): Instant | undefined {
  if (isAfter(chain, rule) && times.aftercare === undefined) return undefined;
  // What must be asked for before a last day can be asked for as soon as there is one.
  if (isCountedBack(rule)) return lastValidDay(times) && (times.deliveredAt ?? times.grantedAt);
  return rule.kind === 'intake' && rule.from === 'submitted' && rule.to === 'accepted'
    ? receivedAt(times)
    : anchorAt(chain, rule.from, times, now);
}

function endsOf(chain: Chain, rule: ClockRule, times: CaseTimes, now: Instant): readonly (Instant | undefined)[] {
  const reached = anchorAt(chain, rule.to, times, now);
  if (isAfter(chain, rule)) return [reached, times.aftercare?.end?.at];
  const over = OUTLIVES.has(rule.kind) ? undefined : times.endedAt;
  if (rule.kind !== 'intake' || rule.to !== 'accepted') return [reached, over];
  // What counts as accepted from its receipt was not accepted in time. Telling what is missing is what the limit asks for.
  const told = times.correction?.answeredAt === undefined ? times.correction?.at : undefined;
  return [times.deemedAcceptedAt ?? reached, told, over];
}
