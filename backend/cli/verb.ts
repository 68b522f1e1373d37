import type { Said } from './telling/reader.js';

/**
 * What a verb came to: 0 good, 1 findings or differences, 2 wrong use. `out` goes to stdout as JSON, or `text` for people;
 * `say` to stderr for people.
 */
export interface Result {
  readonly code: 0 | 1 | 2;
  readonly out?: unknown;
  /** The same for people; absent where there is nothing but JSON to give. */
  readonly text?: Said;
  readonly say?: Said;
  /** Whether the verb was called wrongly, so that how it is called is told too. */
  readonly misused?: boolean;
}

/** A verb of the command line: one record in one file, listed in verbs.ts. */
export interface Verb {
  readonly name: string;
  /** How it is called, e.g. check FILE [--with FILE] */
  readonly usage: string;
  run(args: readonly string[]): Promise<Result>;
}
