import { endOfDay } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import type { Calendar } from '#shared/kernel/calendar';
import { lastValidDay } from '#shared/clock/anchor-at';
import type { CaseTimes } from '#shared/clock/case-times';
import type { ClockedItem } from '#shared/clock/clocked-item';
import type { ClockReading } from '#shared/clock/clock-ledger';
import { lightChange } from '#shared/clock/light-change';
import { readClock } from '#shared/clock/read-clock';
import { runningClocks } from '#shared/clock/running-clocks';

/** What lists and timers need to know of the limits of a case, without the account of its days. */
export interface Outlook {
  readonly clocks: readonly ClockReading[];
  /** When one of them reads otherwise at the earliest, unless something happens; absent where none does. */
  readonly changesAt?: Instant;
}

/** How the limits of a case stand as of an instant, and until when that holds. Pure, never throws; see `readClocks`. */
export function outlookOf(
  definition: Pick<ClockedItem, 'chain' | 'clocks'>,
  times: CaseTimes,
  calendar: Calendar,
  now: Instant,
): Outlook {
  const read = runningClocks(definition, times, calendar, now).map((clock) => {
    const reading = readClock(calendar, clock, now);
    return { reading, changesAt: lightChange(calendar, clock, reading, now) };
  });
  // With its last day a certificate begins and ends clocks by itself.
  const valid = lastValidDay(times);
  const expires = valid === undefined ? undefined : new Date(Date.parse(endOfDay(valid)) - 1).toISOString();
  const [changesAt] = [...read.map((one) => one.changesAt), expires]
    .filter((at): at is Instant => at !== undefined && at > now)
    .sort();
  return { clocks: read.map(({ reading }) => reading), ...(changesAt !== undefined && { changesAt }) };
}
