/** Deepest nesting that a request body may have: definitions need about 20, BSON takes 100. */
export const MAX_DEPTH = 60;

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The code of what makes a parsed JSON value impossible to keep, whatever its schema: nested too deeply, or a text that is no Unicode or
 * holds a zero sign in a key. Iterative, so that the question itself cannot overflow the stack.
 */
export function bodyFault(value: unknown): 'BODY.TOO_DEEP' | 'BODY.NOT_TEXT' | undefined {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return 'BODY.TOO_DEEP';
    const next: unknown[] = [];
    for (const entry of level) {
      if (typeof entry === 'string' && LONE_SURROGATE.test(entry)) return 'BODY.NOT_TEXT';
      if (typeof entry !== 'object' || entry === null) continue;
      if (Array.isArray(entry)) {
        for (const inner of entry) next.push(inner);
        continue;
      }
      for (const [key, inner] of Object.entries(entry)) {
        if (key.includes('\0') || LONE_SURROGATE.test(key)) return 'BODY.NOT_TEXT';
        next.push(inner);
      }
    }
    level = next;
  }
  return undefined;
}
