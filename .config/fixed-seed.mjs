import * as fc from 'fast-check';

/**
 * One seed for all properties of a run, so that what failed can be run again: TONGBAN_SEED, printed by `npm test`.
 * TONGBAN_LONG=1 (`npm run test:long`) raises the cases of each property that does not name its own number.
 */
const seed = Number(process.env.TONGBAN_SEED ?? 20261124);
fc.configureGlobal({ seed, numRuns: process.env.TONGBAN_LONG === '1' ? 5000 : 200 });
