import { addDays } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import type { Calendar } from '#shared/kernel/calendar';
import type { CaseTimes } from '#shared/clock/case-times';
import type { ClockedItem } from '#shared/clock/clocked-item';
import type { ClockLedger, ClockPart, ClockSpan } from '#shared/clock/clock-ledger';
import { daySpans } from '#shared/clock/day-spans';
import { MissingYear } from '#shared/clock/missing-year';
import { readClock } from '#shared/clock/read-clock';
import { runningClocks } from '#shared/clock/running-clocks';
import { countWorkingDays, isWorkingDay } from '#shared/kernel/working-days';

/**
 * Accounts for every day of a case and reads each of its clocks, as of an instant. Days are civil days of Asia/Shanghai.
 * Never throws: what needs a year that the calendar lacks is left out, and `missingYear` names it.
 */
export function readClocks(definition: ClockedItem, times: CaseTimes, calendar: Calendar, now: Instant): ClockLedger {
  const clocks = runningClocks(definition, times, calendar, now).map((clock) => readClock(calendar, clock, now));
  const missing = new MissingYear();
  const spans = daySpans(definition, times, now).map(({ legalBasis, ...span }): ClockSpan => ({
    ...span,
    workingDays: workingDays(calendar, span, missing),
    ...(legalBasis && { legalBasis: [...legalBasis] }),
  }));
  const missingYear = [missing.year, ...clocks.map((clock) => clock.missingYear)]
    .filter((year) => year !== undefined)
    .sort((a, b) => a - b)[0];
  return { asOf: now, clocks, spans, totals: totalsOf(spans), ...(missingYear !== undefined && { missingYear }) };
}

/** Working days of a span; days of a missing year are not counted, and the year is remembered. */
function workingDays(calendar: Calendar, { from, to }: Pick<ClockSpan, 'from' | 'to'>, missing: MissingYear): number {
  const all = countWorkingDays(calendar, from, to);
  if (all.ok) return all.value;
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1))
    if (missing.known(isWorkingDay(calendar, day)) === true) count += 1;
  return count;
}

function totalsOf(spans: readonly ClockSpan[]): Record<ClockPart, number> {
  const totals: Record<ClockPart, number> = {
    beforeAcceptance: 0,
    organ: 0,
    applicant: 0,
    thirdParty: 0,
    outside: 0,
    afterDecision: 0,
  };
  for (const span of spans) totals[span.part] += span.workingDays;
  return totals;
}
