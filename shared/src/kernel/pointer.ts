/**
 * JSON pointers (RFC 6901): '' is the whole, '/form/pages/0/title' a place in it.
 * They address places of definitions in findings and of answers in issues.
 */
export type Pointer = string;

/** The pointer to the given steps from the root. */
export function pointerTo(...steps: readonly (string | number)[]): Pointer {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The steps of a pointer, unescaped; [] for the root. */
export function stepsOf(pointer: Pointer): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
