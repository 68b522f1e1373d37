import { aimAt } from '#shared/simulate/aim/aim-at';
import { Draft } from '#shared/simulate/aim/draft';
import type { Condition } from '#shared/simulate/conditions/condition';
import { sidesOf } from '#shared/simulate/conditions/observe';
import type { Coverage } from '#shared/simulate/coverage';

/** Gives an answer that cannot stay, on a copy of a filled form, to see that side of a condition: a check that refuses it. */
export function probe(draft: Draft, condition: Condition, want: boolean, coverage: Coverage): void {
  const copy = new Draft(draft.from, draft.form.typed());
  aimAt(copy, { condition, want });
  if (sidesOf(copy, condition).includes(want)) coverage.saw(condition.pointer, want);
}
