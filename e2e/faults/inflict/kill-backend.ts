import { randomInt } from 'node:crypto';
import type { Infliction } from './infliction.js';

/** One of the backends is killed with -9 wherever it is, in the middle of some twenty requests and of an effect, and started again. */
export const KILL_BACKEND: Infliction = {
  name: 'backend killed',
  inflict: async ({ backends }) => {
    const backend = backends[randomInt(backends.length)]!;
    await backend.end('SIGKILL');
    return async () => {
      backend.start();
      await backend.ready();
    };
  },
};
