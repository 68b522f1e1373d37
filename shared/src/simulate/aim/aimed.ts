import type { Condition } from '#shared/simulate/conditions/condition';
import type { Coverage } from '#shared/simulate/coverage';
import { shuffled, type Random } from '#shared/kernel/random';

/** A condition, and the side of it that nobody was on. */
export interface Aim {
  readonly condition: Condition;
  readonly want: boolean;
}

/** Gives what the next applicant aims at. */
export type Aims = (random: Random) => readonly Aim[];

/** So often one side is aimed at before it counts as out of reach. */
const MOST_TRIES = 6;
/** So many sides one applicant aims at. */
const AT_ONCE = 5;

/** Aims at what was not seen, the least tried first. */
export function aimed(conditions: readonly Condition[], coverage: Coverage): Aims {
  return (random) => {
    const open = conditions.flatMap((condition) =>
      [true, false].flatMap((want): (Aim & { readonly tries: number })[] => {
        const tries = coverage.tries(condition.pointer, want);
        const seen = coverage.seen(condition.pointer, want) > 0;
        return seen || tries >= MOST_TRIES ? [] : [{ condition, want, tries }];
      }),
    );
    const next = shuffled(random, open)
      .sort((a, b) => a.tries - b.tries)
      .slice(0, AT_ONCE);
    for (const { condition, want } of next) coverage.aimedAt(condition.pointer, want);
    return next;
  };
}
