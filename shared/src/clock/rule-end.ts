import { addDays, type CivilDate } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import { done, type Outcome } from '#shared/kernel/outcome';
import type { ClockRule } from '#shared/definition/clock-rule';
import type { Limit } from '#shared/definition/limit';
import { addMonths } from '#shared/clock/add-months';
import { lastValidDay } from '#shared/clock/anchor-at';
import type { Calendar } from '#shared/kernel/calendar';
import type { CaseTimes } from '#shared/clock/case-times';
import type { ClockRun } from '#shared/clock/clock-run';
import { isCountedBack } from '#shared/clock/counted-back';
import { endOfLastDay, limitEndAt, type LimitEnd } from '#shared/clock/limit-end';
import { isWorkingDay } from '#shared/kernel/working-days';

/**
 * When the limit of a running clock is over, pauses and extensions included; undefined where that hangs on a certificate
 * without a last day. A validity that lasts until the certificate expires ends with it; a renewal that is counted from the
 * expiry is counted backwards. Fails with CALENDAR.NO_YEAR {year}.
 */
export function ruleEnd(
  calendar: Calendar,
  rule: ClockRule,
  times: CaseTimes,
  startedAt: Instant,
  { pauses, extensions }: ClockRun,
): Outcome<LimitEnd> | undefined {
  const valid = lastValidDay(times);
  if (isCountedBack(rule)) {
    const last = valid === undefined ? undefined : daysBefore(calendar, valid, rule.limit);
    return last?.ok === true ? endOfLastDay(calendar, last.value, rule.lastDay) : last;
  }
  if (rule.to === 'expired' && valid !== undefined) return endOfLastDay(calendar, valid, rule.lastDay);
  return limitEndAt(calendar, startedAt, rule.limit, {
    firstDay: rule.firstDay,
    ...(rule.lastDay !== undefined && { lastDay: rule.lastDay }),
    pauses,
    extensions: extensions.map(({ limit }) => limit),
  });
}

/** The last day that still lies a whole limit before another day. */
function daysBefore(calendar: Calendar, last: CivilDate, { n, unit }: Limit): Outcome<CivilDate> {
  if (unit === 'month' || unit === 'year') return done(addMonths(last, unit === 'year' ? -12 * n : -n));
  if (unit !== 'workingDay')
    return done(addDays(last, unit === 'hour' ? -Math.ceil(n / 24) : unit === 'spot' ? 0 : -n));
  let day = last;
  for (let left = n; left > 0; day = addDays(day, -1)) {
    const working = isWorkingDay(calendar, day);
    if (!working.ok) return working;
    if (working.value) left -= 1;
  }
  return done(day);
}
