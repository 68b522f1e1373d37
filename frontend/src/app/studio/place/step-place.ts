import type { Pointer } from '#shared/kernel/pointer';

const LIST = '/chain/(?:aftercare/)?steps';
const STEP = new RegExp(`^${LIST}/\\d+(?:/lanes/\\d+/steps/\\d+)?`);
const LANE = new RegExp(`^${LIST}/\\d+/lanes/\\d+`);

/** The step that a place lies in, the innermost one; nothing outside of steps. */
export function stepPointer(at: Pointer): Pointer | undefined {
  return STEP.exec(at)?.[0];
}

/** Whether a place is that of a step itself. */
export function isStepPlace(at: Pointer): boolean {
  return stepPointer(at) === at;
}

/** The lane that a place lies in. */
export function lanePointer(at: Pointer): Pointer | undefined {
  return LANE.exec(at)?.[0];
}

/** The list of steps to which ways from a place may lead: those of its lane, of the aftercare, or of the chain. */
export function stepListAt(at: Pointer): Pointer {
  const lane = lanePointer(at);
  if (lane !== undefined) return `${lane}/steps`;
  return at.startsWith('/chain/aftercare') ? '/chain/aftercare/steps' : '/chain/steps';
}

/** Every pattern at which steps stand; `*` stands for one step of a pointer. */
export const STEP_PATTERNS: readonly string[] = ['/chain/steps/*', '/chain/aftercare/steps/*'].flatMap((list) => [
  list,
  `${list}/lanes/*/steps/*`,
]);
