import { setTimeout as pause } from 'node:timers/promises';
import { patience, spend } from '#backend/platform/mongo/patience';
import { isUnknownOutcome } from '#backend/platform/mongo/unknown-outcome';

const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 500;

/** The database did not answer in time: whether the act was done is not known. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/**
 * Does a database act, again where its outcome is unknown, as long as there is patience: 15 s, or what is left of the 9 s of a request. The
 * driver's own retry does not hide a failover, so every write goes through here. `work` must be harmless when done twice: guarded by a key or
 * a state. Throws StoreUnavailable at the end, even while a try still hangs: it may yet be done.
 */
export async function retrying<T>(work: () => Promise<T>, most = patience()): Promise<T> {
  const began = performance.now();
  const late = began + most;
  try {
    for (let wait = FIRST_PAUSE; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      try {
        return await within(late - performance.now(), work());
      } catch (error) {
        if (!isUnknownOutcome(error)) throw error;
        if (performance.now() + wait > late)
          throw new StoreUnavailable('The database does not answer', { cause: error });
      }
      await pause(wait);
    }
  } finally {
    spend(performance.now() - began);
  }
}

/** What comes of `trying`; StoreUnavailable where nothing has come of it in time. */
async function within<T>(milliseconds: number, trying: Promise<T>): Promise<T> {
  let bell: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    bell = setTimeout(() => fail(new StoreUnavailable('The database does not answer')), Math.max(1, milliseconds));
  });
  try {
    return await Promise.race([trying, late]);
  } finally {
    clearTimeout(bell);
  }
}
