import { endOfDay, type CivilDate } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import type { Chain } from '#shared/definition/chain';
import type { ClockAnchor } from '#shared/definition/clock-rule';
import type { CaseTimes } from '#shared/clock/case-times';
import { lastStay } from '#shared/clock/stay';

const EVENTS: Readonly<Record<string, (times: CaseTimes, now: Instant) => Instant | undefined>> = {
  submitted: (times) => times.submittedAt,
  accepted: (times) => times.acceptedAt,
  corrected: (times) => times.correction?.answeredAt,
  decided: (times) => times.decidedAt,
  granted: (times) => times.grantedAt,
  delivered: (times) => times.deliveredAt,
  ended: (times) => times.endedAt,
  expired: expiredAt,
};

/** When what starts or ends a clock happened, the last time; undefined where it has not (yet). */
export function anchorAt(chain: Chain, anchor: ClockAnchor, times: CaseTimes, now: Instant): Instant | undefined {
  const [how, key] = anchor.split(':') as [string, string?];
  if (key === undefined) return EVENTS[how]?.(times, now);
  const stay = lastStay(chain, times.visits, key);
  return how === 'entered' ? stay?.from : stay?.to;
}

/** The key of the step or lane that an anchor is about. */
export function anchorKey(anchor: ClockAnchor): string | undefined {
  return anchor.split(':')[1];
}

/** The last day of the certificate that the case brought; undefined where it holds without end or there is none. */
export function lastValidDay({ certificates }: CaseTimes): CivilDate | undefined {
  return certificates.findLast(({ validUntil }) => validUntil !== undefined)?.validUntil;
}

/** A certificate expires in the last moment of its last day, which belongs to that day. */
function expiredAt(times: CaseTimes, now: Instant): Instant | undefined {
  const last = lastValidDay(times);
  if (last === undefined || endOfDay(last) > now) return undefined;
  return new Date(Date.parse(endOfDay(last)) - 1).toISOString();
}
