import { sentence } from './telling/reader.js';
import type { Verb } from './verb.js';

/** Puts the demonstration into the database at MONGODB_URI. The only verb that needs one. */
export const seed: Verb = {
  name: 'seed',
  usage: 'seed',
  async run(args) {
    if (args.length > 0)
      return { code: 2, misused: true, say: sentence('seed 不要参数。', 'seed takes no arguments.') };
    // The server is large: no other verb should wait for it to load.
    const { seedNow } = await import('./seed-now.js');
    return { code: 0, out: await seedNow() };
  },
};
