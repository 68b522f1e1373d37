import { addDays, civilDateOf, endOfDay, type CivilDate } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import type { CaseTimes } from '#shared/clock/case-times';
import type { ClockedItem } from '#shared/clock/clocked-item';
import { turnAt, type Turn } from '#shared/clock/whose-turn';

/** A stretch of days, first and last included, that belongs to one part. */
export interface DaySpan extends Turn {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * Every day of a case in exactly one part: from the day of receipt to the day of its end, or to today. A day belongs to
 * whoever had the case when it began: the day on which something happens still belongs to what went before, what follows
 * counts from the next day (民法典 201, unverified). The day of receipt has nothing before it and belongs to the receipt.
 */
export function daySpans(definition: ClockedItem, times: CaseTimes, now: Instant): readonly DaySpan[] {
  const first = civilDateOf(times.submittedAt);
  const last = civilDateOf(times.endedAt ?? now);
  const begins = [...new Set(turningDays(times).map((day) => addDays(day, 1)))]
    .filter((day) => day > first && day <= last)
    .sort();
  const spans: DaySpan[] = [];
  [first, ...begins].forEach((from, index) => {
    const to = index < begins.length ? addDays(begins[index]!, -1) : last;
    if (from > to) return;
    const turn = from === first ? receiptTurn(definition, times) : turnAt(definition, times, before(from));
    const previous = spans.at(-1);
    if (previous !== undefined && sameTurn(previous, turn)) spans[spans.length - 1] = { ...previous, to };
    else spans.push({ ...turn, from, to });
  });
  return spans;
}

/** The last moment before a day. */
function before(day: CivilDate): Instant {
  return new Date(Date.parse(endOfDay(addDays(day, -1))) - 1).toISOString();
}

/** The receipt as it stood before anything followed it; without a stage of acceptance work began with it. */
function receiptTurn(definition: ClockedItem, { submittedAt, visits }: CaseTimes): Turn {
  const begun = visits.filter(({ from }) => from === submittedAt);
  return turnAt(definition, { submittedAt, visits: begun, extensions: [], certificates: [] }, submittedAt);
}

function turningDays({ submittedAt, acceptedAt, decidedAt, correction, visits }: CaseTimes): readonly CivilDate[] {
  const turns = [acceptedAt, decidedAt, correction?.at, correction?.answeredAt];
  return [submittedAt, ...turns, ...visits.flatMap(({ from, to }) => [from, to])]
    .filter((at) => at !== undefined)
    .map((at) => civilDateOf(at));
}

function sameTurn(a: Turn, b: Turn): boolean {
  return a.part === b.part && a.step === b.step && a.reason.zh === b.reason.zh;
}
