import type { Key } from '#shared/kernel/key';

/** What has an identity and may have had another key before. */
export interface Keyed {
  readonly key: Key;
  readonly formerly?: readonly Key[];
}

/** An element in both lists. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** Which elements of two lists are the same: by key, then by earlier keys. Pairs come in the order of the newer list. */
export function matchElements<T>(before: readonly T[], after: readonly T[], keyed: (element: T) => Keyed): Pair<T>[] {
  const left = new Map(before.map((element) => [keyed(element).key, element]));
  const found = new Map<T, T>();
  const take = (element: T, key: Key): void => {
    const earlier = left.get(key);
    if (earlier === undefined || found.has(element)) return;
    found.set(element, earlier);
    left.delete(key);
  };
  for (const element of after) take(element, keyed(element).key);
  for (const element of after) for (const key of keyed(element).formerly ?? []) take(element, key);
  return after.flatMap((element) => (found.has(element) ? [{ before: found.get(element)!, after: element }] : []));
}

/** The pairs that changed their order, as few as explain it. `before` is the older list, the pairs come in the newer order. */
export function reordered<T>(pairs: readonly Pair<T>[], before: readonly T[]): ReadonlySet<Pair<T>> {
  const places = new Map(before.map((element, index) => [element, index]));
  const still = longestRising(pairs.map((pair) => places.get(pair.before)!));
  return new Set(pairs.filter((_, index) => !still.has(index)));
}

/** Indexes of a longest rising subsequence; O(n log n), patience sorting. */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  values.forEach((value, index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? tails[low - 1] : undefined;
    tails[low] = index;
  });
  const rising = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = previous[index]) rising.add(index);
  return rising;
}
