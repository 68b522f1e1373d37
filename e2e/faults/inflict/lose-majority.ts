import type { Infliction } from './infliction.js';

/** Two of three mongods are killed with -9, the primary among them or not: nobody may acknowledge a write. They come back. */
export const LOSE_MAJORITY: Infliction = {
  name: 'majority lost',
  inflict: async ({ set }) => {
    const [first, second] = set.members;
    await Promise.all([first?.kill(), second?.kill()]);
    return () => set.whole();
  },
};
