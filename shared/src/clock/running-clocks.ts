import type { Instant } from '#shared/kernel/instant';
import type { Calendar } from '#shared/kernel/calendar';
import type { CaseTimes } from '#shared/clock/case-times';
import type { ClockedItem } from '#shared/clock/clocked-item';
import { implicitClocks } from '#shared/clock/implicit-clocks';
import type { RunningClock } from '#shared/clock/read-clock';
import { runningRule } from '#shared/clock/read-rule';

/** Every limit of a case as it has run until an instant: those that the item names, then those that no clock of it names. */
export function runningClocks(
  { chain, clocks }: Pick<ClockedItem, 'chain' | 'clocks'>,
  times: CaseTimes,
  calendar: Calendar,
  now: Instant,
): readonly RunningClock[] {
  return [
    ...clocks.map((rule) => runningRule(chain, rule, times, calendar, now)),
    ...implicitClocks(chain, times, calendar),
  ];
}
