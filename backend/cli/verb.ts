/** What a verb came to: 0 good, 1 findings, 2 wrong use. `out` goes to stdout as JSON, `say` to stderr for people. */
export interface Result {
  readonly code: 0 | 1 | 2;
  readonly out?: unknown;
  readonly say?: string;
}

/** A verb of the command line: one record in one file, listed in verbs.ts. */
export interface Verb {
  readonly name: string;
  /** How it is called, e.g. check FILE [--with FILE] */
  readonly usage: string;
  run(args: readonly string[]): Promise<Result>;
}
