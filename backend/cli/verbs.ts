import { NOT_YET } from './not-yet.js';
import { seed } from './seed.js';
import type { Verb } from './verb.js';

/** Every verb of the command line. */
export const VERBS: readonly Verb[] = [seed, ...NOT_YET];
