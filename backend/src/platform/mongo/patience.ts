import { AsyncLocalStorage } from 'node:async_hooks';

/** Milliseconds that one request waits for the database in all: whoever asks is answered within ten seconds, if only that it must wait. */
const OF_A_REQUEST = 9000;
/** What nobody waits for at a screen, such as the outbox, may wait longer. */
const OF_WORK = 15_000;
/** The least that a later act of the same request gets. */
const LEAST = 500;

interface Spent {
  milliseconds: number;
}

const spent = new AsyncLocalStorage<Spent>();

/** Lets everything that `work` does, and whatever follows from it, share the patience of one request. */
export function asOneRequest<T>(work: () => T): T {
  return spent.run({ milliseconds: 0 }, work);
}

/** How long an act may still wait for the database. */
export function patience(): number {
  const used = spent.getStore();
  return used === undefined ? OF_WORK : Math.max(LEAST, OF_A_REQUEST - used.milliseconds);
}

/** Notes what an act took. Acts that wait at the same moment count each: that only shortens what comes after. */
export function spend(milliseconds: number): void {
  const used = spent.getStore();
  if (used !== undefined) used.milliseconds += milliseconds;
}
