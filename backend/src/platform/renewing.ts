import { setTimeout as pause } from 'node:timers/promises';

/**
 * Does `work`, and meanwhile calls `renew` every so many milliseconds. A renewal that fails is tried again at the next turn: whether what
 * was to be renewed is still held is asked where it counts, not here.
 */
export async function renewing<T>(every: number, renew: () => Promise<unknown>, work: () => Promise<T>): Promise<T> {
  const ended = new AbortController();
  const turns = (async () => {
    for (;;) {
      await pause(every, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
      if (ended.signal.aborted) return;
      await renew().catch(() => undefined);
    }
  })();
  try {
    return await work();
  } finally {
    ended.abort();
    await turns;
  }
}
