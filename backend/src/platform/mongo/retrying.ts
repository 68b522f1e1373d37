import { setTimeout as pause } from 'node:timers/promises';
import { isUnknownOutcome } from '#backend/platform/mongo/unknown-outcome';

const PATIENCE = 15_000;
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 500;

/** The database did not answer in time: whether the act was done is not known. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/**
 * Does a database act, again where its outcome is unknown, for at most 15 s. The driver's own retry does not hide a failover, so every
 * write goes through here. `work` must be harmless when done twice: guarded by a key or a state. Throws StoreUnavailable at the end.
 */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  const late = performance.now() + PATIENCE;
  for (let wait = FIRST_PAUSE; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      if (!isUnknownOutcome(error)) throw error;
      if (performance.now() + wait > late) throw new StoreUnavailable('The database does not answer', { cause: error });
    }
    await pause(wait);
  }
}
