import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something is so, for what the platform does by itself; fails where it never is. */
export async function eventually(wished: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await wished()) return;
    await pause(50);
  }
  throw new Error(`It never came so: ${wished.toString()}`);
}
