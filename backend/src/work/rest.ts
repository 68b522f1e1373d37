import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

const SHORTEST = 20;
const LONGEST = 1000;
/** The share of its time that the loop is busy at which the outbox all but stands back. */
const FULL = 0.5;

/**
 * How long the outbox rests before its next case, in milliseconds, given how busy the loop is with requests (0 to 1): 20 while it is
 * idle, 1 000 from half busy on. It never stops altogether, so nothing waits for ever.
 */
export function restFor(busy: number): number {
  const share = Math.min(1, busy / FULL);
  return SHORTEST + (LONGEST - SHORTEST) * share * share;
}

/** Rests as long as the load asks for; what the loop does meanwhile is not the outbox's. An aborted rest ends at once. */
export async function rest(signal: AbortSignal): Promise<void> {
  const before = performance.eventLoopUtilization();
  try {
    await pause(SHORTEST, undefined, { signal });
    const busy = performance.eventLoopUtilization(before).utilization;
    await pause(restFor(busy) - SHORTEST, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
