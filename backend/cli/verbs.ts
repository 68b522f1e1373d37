import { check } from './check.js';
import { diff } from './diff.js';
import { NOT_YET } from './not-yet.js';
import { schema } from './schema.js';
import { simulate } from './simulate.js';
import { seed } from './seed.js';
import type { Verb } from './verb.js';

/** Every verb of the command line. */
export const VERBS: readonly Verb[] = [check, diff, schema, simulate, seed, ...NOT_YET];
