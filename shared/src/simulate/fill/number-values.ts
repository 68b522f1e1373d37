import { between } from '#shared/kernel/random';
import type { Wish } from '#shared/simulate/fill/wish';

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly decimals?: number | undefined;
}

/** Numbers on each side of all that are named, the bounds, and everyday ones between them. */
export function numbersOf({ min, max, decimals = 0 }: Bounds, { numbers, random }: Wish): number[] {
  const step = 10 ** -decimals;
  const lowest = min ?? 0;
  const highest = max ?? Math.max(lowest + 100, ...numbers.map((each) => each * 2));
  const everyday = [
    lowest + between(random, 1, 20),
    lowest + (highest - lowest) * random(),
    lowest + (highest - lowest) * random() ** 4,
  ];
  const around = numbers.flatMap((each) => [each, each + step, each - step]);
  return [...everyday, ...around, lowest, highest, lowest + step]
    .map((each) => Number(each.toFixed(decimals)))
    .filter((each) => (min === undefined || each >= min) && (max === undefined || each <= max));
}
