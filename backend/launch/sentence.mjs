/**
 * Something that may be expected to go wrong on the way up: a port in use, a missing library. The message is one sentence that says
 * what happened and what to do. Whoever catches it prints the sentence, not the stack, and exits non-zero.
 */
export class Sentence extends Error {}

/** Prints what stopped us (the sentence alone when it was expected, the stack when it is a bug) and says the exit code. */
export function explain(error) {
  console.error(error instanceof Sentence ? `\n✗ ${error.message}` : error);
  return 1;
}
