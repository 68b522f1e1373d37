import type { Chain } from '#shared/definition/chain';
import type { Coverage } from '#shared/simulate/coverage';
import { pick, type Random } from '#shared/kernel/random';
import { stepsAhead } from '#shared/simulate/walk/ends';
import type { Way } from '#shared/simulate/walk/ways';

/** What a choice depends on. */
export interface Choosing {
  readonly chain: Chain;
  readonly coverage: Coverage;
  readonly random: Random;
  /** Key of what waits. */
  readonly key: string;
  /** How often this case was there before. */
  readonly visits: number;
  /** Steps to an end, by step. */
  readonly far: ReadonlyMap<string, number>;
}

/** From this visit on a case hurries to its end: a circle is not gone through for fun. */
const HURRY = 3;

/**
 * One of the ways: those that nobody took before come first, then those that lead to what nobody came to, then any, by
 * their weights. A case that comes to the same place again and again takes the shortest way out.
 */
export function chooseWay(ways: readonly Way[], choosing: Choosing): Way | undefined {
  const { coverage, random, key, visits, far, chain } = choosing;
  if (ways.length === 0) return undefined;
  if (visits >= HURRY) {
    const onward = ways.filter(({ kind }) => kind !== 'side' && kind !== 'silence');
    const distance = ({ next }: Way): number => (next === undefined ? 0 : (far.get(next) ?? Infinity));
    const nearest = Math.min(...onward.map(distance));
    const shortest = onward.filter((way) => distance(way) === nearest);
    if (shortest.length > 0) return pick(random, shortest);
  }
  const fresh = ways.filter(({ name }) => coverage.taken(key, name) === 0);
  if (fresh.length > 0 && random() < 0.7) return weighted(random, fresh);
  const ahead = ways.filter(
    ({ next }) => next !== undefined && [...stepsAhead(chain, next)].some((step) => coverage.visits(step) === 0),
  );
  return weighted(random, ahead.length > 0 && random() < 0.7 ? ahead : ways);
}

function weighted(random: Random, ways: readonly Way[]): Way {
  let left = random() * ways.reduce((sum, { weight }) => sum + weight, 0);
  return ways.find(({ weight }) => (left -= weight) < 0) ?? ways[0]!;
}
