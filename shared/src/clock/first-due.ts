import type { ClockLedger, ClockReading } from '#shared/clock/clock-ledger';

/** The running limit that ends first, the clock of the nearest last day; undefined where none runs. */
export function firstDue(ledger: ClockLedger): (ClockReading & { readonly due: string }) | undefined {
  const running = ledger.clocks.filter(
    (clock): clock is ClockReading & { due: string } =>
      clock.due !== undefined && (clock.state === 'running' || clock.state === 'overdue'),
  );
  return running.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))[0];
}
