/** Deepest nesting that a request body may have: definitions need about 20, BSON takes 100. */
export const MAX_DEPTH = 60;

/** Whether a parsed JSON value nests deeper than allowed. Iterative, so that the question itself cannot overflow the stack. */
export function isTooDeep(value: unknown, limit = MAX_DEPTH): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    const next: unknown[] = [];
    for (const entry of level) {
      if (typeof entry === 'object' && entry !== null) next.push(...Object.values(entry).filter((inner) => typeof inner === 'object' && inner !== null));
    }
    level = next;
  }
  return false;
}
