import type { Kept } from '#shared/definition/retention';
import type { CaseState } from '#shared/case/case-state';

/** Whether this part of a case was erased. */
export function isErased({ erased = [] }: Pick<CaseState, 'erased'>, what: Kept): boolean {
  return erased.some((part) => part.what === what);
}
