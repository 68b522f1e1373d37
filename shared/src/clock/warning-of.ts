import { civilDateOf } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import type { ClockKind } from '#shared/definition/clock-rule';
import type { Limit } from '#shared/definition/limit';
import type { Calendar } from '#shared/kernel/calendar';
import type { ClockReading } from '#shared/clock/clock-ledger';
import type { LimitEnd } from '#shared/clock/limit-end';
import { LIGHT_RULE } from '#shared/clock/light';
import { workingDaysLeft } from '#shared/kernel/working-days';

interface Standing {
  readonly kind: ClockKind;
  readonly state: ClockReading['state'];
  readonly limit: Limit;
  readonly end: LimitEnd | undefined;
  readonly now: Instant;
  /** In days or whole hours, as the reading counts. */
  readonly used: number;
  readonly remaining: number | undefined;
}

/**
 * red on the last day (in the last hour of a limit in hours) and when it is over; yellow when a third of the limit is left, or
 * two working days. The third says nothing about how long a certificate holds: twenty months are no reason to hurry.
 */
export function warningOf(
  calendar: Calendar,
  { kind, state, limit, end, now, used, remaining }: Standing,
): ClockReading['warning'] {
  if (state === 'overdue') return 'red';
  if ((state !== 'running' && state !== 'paused') || end === undefined || remaining === undefined) return undefined;
  const third = kind !== 'validity' && remaining * LIGHT_RULE.oneIn <= used + remaining ? 'yellow' : undefined;
  if (limit.unit === 'hour') return remaining <= 0 ? 'red' : third;
  if (remaining <= 0 || end.date === civilDateOf(now)) return 'red';
  const days = workingDaysLeft(calendar, civilDateOf(now), end.date);
  return third ?? (days.ok && days.value <= LIGHT_RULE.workingDays ? 'yellow' : undefined);
}
