import type { Instant } from '#shared/kernel/instant';
import type { Chain } from '#shared/definition/chain';
import type { ClockRule } from '#shared/definition/clock-rule';
import type { Calendar } from '#shared/kernel/calendar';
import type { CaseTimes } from '#shared/clock/case-times';
import type { ClockReading } from '#shared/clock/clock-ledger';
import { runOf } from '#shared/clock/clock-run';
import { readClock, type RunningClock } from '#shared/clock/read-clock';
import { ruleEnd } from '#shared/clock/rule-end';

/** How one clock of the item stands in a case, as of an instant: for whoever needs no other. Never throws. */
export function readRule(
  chain: Chain,
  rule: ClockRule,
  times: CaseTimes,
  calendar: Calendar,
  now: Instant,
): ClockReading {
  return readClock(calendar, runningRule(chain, rule, times, calendar, now), now);
}

/** How one clock of the item has run in a case, ready to be read as of that instant. */
export function runningRule(
  chain: Chain,
  rule: ClockRule,
  times: CaseTimes,
  calendar: Calendar,
  now: Instant,
): RunningClock {
  const run = runOf(chain, rule, times, now);
  const { key, name, kind, limit, firstDay, lastDay, legalBasis } = rule;
  const end = run.startedAt === undefined ? undefined : ruleEnd(calendar, rule, times, run.startedAt, run);
  return {
    ...{ key, name, kind, limit, firstDay, legalBasis },
    ...(lastDay !== undefined && { lastDay }),
    ...run,
    extensions: run.extensions.map((extension) => extension.limit),
    ...(end && { end }),
  };
}
