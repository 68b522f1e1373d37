import { addDays, isCivilDate } from '#shared/kernel/civil-date';
import type { Json, JsonObject } from '#shared/kernel/json';
import type { Pointer } from '#shared/kernel/pointer';
import type { Draft } from '#shared/simulate/aim/draft';
import type { Leaf } from '#shared/expression/goal-leaf';

interface Sought {
  readonly pointer: Pointer;
  /** The path of the whole answer, e.g. form.premises. */
  readonly name: string;
  readonly leaf: Leaf;
  readonly row: Pointer | undefined;
}

/** What would make two sides equal, and a little more and less: found by reckoning the other side. */
export function sideValues(draft: Draft, { pointer, name, leaf, row }: Sought): Json[] {
  return leaf.sides.flatMap(({ path, other }): Json[] => {
    if (path !== name && !path.startsWith(`${name}.`)) return [];
    const value = other.evaluate(draft.roots(row));
    if (value === undefined) return [];
    const [, , member] = path.split('.');
    if (member === undefined) return beside(value);
    const whole = draft.form.entry(pointer)?.value;
    const held = typeof whole === 'object' && whole !== null && !Array.isArray(whole) ? (whole as JsonObject) : {};
    return beside(value).map((each) => ({ ...held, [member]: each }));
  });
}

/** A value with those next to it. */
export function beside(value: Json): Json[] {
  if (typeof value === 'number')
    return [value, value + 1, value - 1, Math.ceil(value), Math.floor(value), Math.floor(value / 2)];
  if (typeof value === 'string' && isCivilDate(value)) return [value, addDays(value, 1), addDays(value, -1)];
  return [value];
}
