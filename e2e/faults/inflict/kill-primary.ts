import type { Infliction } from './infliction.js';

/** The mongod that takes the writes is killed with -9; it comes back on its data and follows the new primary. */
export const KILL_PRIMARY: Infliction = {
  name: 'primary killed',
  inflict: async ({ set }) => {
    const primary = await set.primary();
    await primary.kill();
    return async () => {
      primary.start();
      await primary.joined();
    };
  },
};
