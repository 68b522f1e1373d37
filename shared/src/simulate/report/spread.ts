import type { Spread } from '#shared/simulate/report/simulation-report';

/** How numbers are spread; undefined where there are none. The median and p90 are numbers that occur (nearest rank). */
export function spreadOf(numbers: readonly number[]): Spread | undefined {
  if (numbers.length === 0) return undefined;
  const sorted = [...numbers].sort((a, b) => a - b);
  const rank = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!;
  return { min: sorted[0]!, median: rank(0.5), p90: rank(0.9), max: sorted.at(-1)! };
}
