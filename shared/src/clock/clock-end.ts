import type { Instant } from '#shared/kernel/instant';
import type { ClockRule } from '#shared/definition/clock-rule';
import type { Definition } from '#shared/definition/definition';
import type { Calendar, CalendarYear } from '#shared/kernel/calendar';
import type { CaseTimes } from '#shared/clock/case-times';
import { runOf } from '#shared/clock/clock-run';
import { isCountedBack } from '#shared/clock/counted-back';
import { ruleEnd } from '#shared/clock/rule-end';

/** When a limit is over; where the calendar lacks a year that it needs, `at` is the earliest that it can be. */
export interface ClockEnd {
  readonly at: Instant;
  readonly known: boolean;
}

/**
 * When the limit of a clock that runs now is over, pauses and extensions included; undefined where it has not begun, has
 * been stopped or has no last day. While it stands still the end moves on with `now` and is never before it.
 */
export function clockEnd(
  { chain }: Pick<Definition, 'chain'>,
  rule: ClockRule,
  times: CaseTimes,
  calendar: Calendar,
  now: Instant,
): ClockEnd | undefined {
  const run = runOf(chain, rule, times, now);
  const { startedAt, endedAt } = run;
  if (startedAt === undefined || endedAt !== undefined) return undefined;
  for (let years = calendar; ;) {
    const end = ruleEnd(years, rule, times, startedAt, run);
    if (end === undefined) return undefined;
    if (end.ok) return { at: end.value.at, known: years === calendar };
    // Counted backwards, every free day of an unknown year makes the end earlier still.
    if (isCountedBack(rule)) return { at: now, known: false };
    years = [...years, alwaysWorked(Number(end.refusal.params?.['year']))];
  }
}

/** A year with which nothing ends later than it will: every day is worked, and offices close before they open. */

function alwaysWorked(year: number): CalendarYear {
  const worked: string[] = [];
  for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += 86_400_000)
    worked.push(new Date(day).toISOString().slice(0, 10));
  return { year, off: [], worked, officeClosing: '00:00', source: '' };
}
