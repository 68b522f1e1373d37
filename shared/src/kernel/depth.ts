/** Deepest nesting of JSON that is taken anywhere: definitions need about 20, a store takes 100, rules that recurse some hundred. */
export const MAX_DEPTH = 60;

/** Whether a JSON value is nested deeper than that. Iterative, so that the question itself cannot overflow the stack. */
export function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isHolder);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((holder) => (Object.values(holder) as unknown[]).filter(isHolder));
  }
  return false;
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
