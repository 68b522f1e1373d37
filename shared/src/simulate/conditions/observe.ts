import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Draft } from '#shared/simulate/aim/draft';
import { rootsOf } from '#shared/simulate/aim/satisfy';
import type { Condition } from '#shared/simulate/conditions/condition';
import type { Coverage } from '#shared/simulate/coverage';

/** Notes which side of each condition an applicant is on, as far as it matters for him. */
export function observe(draft: Draft, conditions: readonly Condition[], coverage: Coverage): void {
  for (const condition of conditions)
    for (const holds of sidesOf(draft, condition)) coverage.saw(condition.pointer, holds);
}

/** The sides of a condition that a filled form is on: one, or in rows one for each. An unknown check passes. */
export function sidesOf(draft: Draft, condition: Condition): boolean[] {
  const { kind, expression, place } = condition;
  return standsOf(draft, condition).map((row) => {
    const value = expression.evaluate(place === undefined ? rootsOf(draft, condition) : draft.roots(row));
    return kind === 'check' ? value !== false : value === true;
  });
}

/** The rows for which a condition matters now; [undefined] outside rows. */
export function standsOf(draft: Draft, { kind, place }: Condition): (Pointer | undefined)[] {
  if (place === undefined) return [undefined];
  const { keys, heading } = place;
  if (heading !== undefined && draft.form.entry(heading)?.visible !== true) return [];
  if (keys.length === 0) return [undefined];
  const rows = rowsAt(draft, keys.slice(0, -1));
  if (kind === 'visible') return rows;
  return rows.filter((row) => draft.form.entry(`${row ?? ''}${pointerTo(keys.at(-1)!)}`)?.visible === true);
}

/** The rows of a table or group that are shown, nested ones through all above. */
function rowsAt(draft: Draft, holders: readonly string[]): (Pointer | undefined)[] {
  return holders.reduce<(Pointer | undefined)[]>(
    (rows, key) =>
      rows.flatMap((row) => {
        const pointer = `${row ?? ''}${pointerTo(key)}`;
        const entry = draft.form.entry(pointer);
        const list = entry?.visible === true && Array.isArray(entry.value) ? entry.value : [];
        return list.map((_: unknown, index: number) => `${pointer}${pointerTo(index)}`);
      }),
    [undefined],
  );
}
