import type { Pointer } from '#shared/kernel/pointer';
import type { Located } from '#shared/check/compile-located';
import type { Subject } from '#shared/check/subject';

/** What may be asked of the value of an expression. An absent answer, or any error, makes it unknown. */
export type Being = 'true' | 'notTrue' | 'false' | 'notFalse' | 'known' | 'unknown';

/** That an expression is so: one of the definition by its pointer, or one that stands nowhere. */
export interface Claim {
  readonly of: Pointer | Located;
  readonly be: Being;
}

/** What must come true: a condition that holds, by its pointer; a claim; or one at least of several claims. */
export type Goal = Pointer | Claim | { readonly any: readonly Claim[] };

/** The claims of a goal, one of which must come true. */
export function claimsOf(goal: Goal): readonly Claim[] {
  if (typeof goal === 'string') return [{ of: goal, be: 'true' }];
  return 'any' in goal ? goal.any : [goal];
}

/** The expression of a claim; undefined where it did not compile. */
export function locatedOf({ compiled }: Subject, { of }: Claim): Located | undefined {
  return typeof of === 'string' ? compiled.get(of) : of;
}
