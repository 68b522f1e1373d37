import { endOfDay } from '#shared/kernel/civil-date';
import type { ClockLedger, ClockReading } from '#shared/clock/clock-ledger';

type Due = ClockReading & { readonly due: string };

/** The limit that ends first of those that run, stand still or are over, to the hour; undefined where there is none. */
export function firstDue({ clocks }: Pick<ClockLedger, 'clocks'>): Due | undefined {
  const running = clocks.filter(
    (clock): clock is Due =>
      clock.due !== undefined && (clock.state === 'running' || clock.state === 'paused' || clock.state === 'overdue'),
  );
  const ends = (clock: Due): string => clock.dueAt ?? endOfDay(clock.due);
  return running.sort((a, b) => (ends(a) < ends(b) ? -1 : ends(a) > ends(b) ? 1 : 0))[0];
}
