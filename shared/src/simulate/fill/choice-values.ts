import type { MultiChoiceField } from '#shared/definition/field-kind/choice';
import type { Wish } from '#shared/simulate/fill/wish';
import { between, pick, shuffled } from '#shared/kernel/random';

/** Of one choice, so many options are tried at most. */
const MOST = 40;

/** The options that may be chosen, those first that something asks for. */
export function optionsOf(wish: Wish): string[] {
  const open = shuffled(wish.random, wish.options ?? []);
  const named = new Set(wish.texts);
  return [...open.filter((key) => named.has(key)), ...open.filter((key) => !named.has(key))].slice(0, MOST);
}

/** Sets of options: one by itself, some, all; each of a size that the field takes. */
export function optionSetsOf({ min = 1, max = 500 }: MultiChoiceField, wish: Wish): string[][] {
  const options = optionsOf(wish);
  const fewest = Math.max(1, min);
  if (options.length < fewest) return [];
  const most = Math.min(max, options.length);
  const filled = (first: readonly string[]): string[] =>
    [...new Set([...first, ...shuffled(wish.random, options)])].slice(0, Math.max(fewest, first.length));
  const some = Array.from({ length: 4 }, () =>
    shuffled(wish.random, options).slice(0, between(wish.random, fewest, most)),
  );
  const without = options.slice(0, 8).map((left) =>
    shuffled(
      wish.random,
      options.filter((key) => key !== left),
    ),
  );
  const named = options.filter((key) => wish.texts.includes(key));
  const sets = [...some, ...options.map((key) => filled([key])), options.slice(0, most), ...without];
  return [...(named.length > 1 ? [filled(named.slice(0, most))] : []), ...sets, [pick(wish.random, options)]].filter(
    (set) => set.length >= fewest && set.length <= max,
  );
}
