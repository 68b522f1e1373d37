import type { Definition } from '#shared/definition/definition';
import type { Reductions } from '#shared/diff/change';
import { isHandedIn } from '#shared/diff/language/material-sources';

/** The four reductions (减材料、减环节、减时间、减跑动) between two definitions, each counted by the same rule on both. */
export function reductions(before: Definition, after: Definition): Reductions {
  const counted = (count: (definition: Definition) => number) => ({ before: count(before), after: count(after) });
  return {
    // What may be left out is no burden: a material that becomes optional counts as one fewer.
    materials: counted(
      ({ materials }) =>
        materials.filter((material) => isHandedIn(material) && material.necessity === 'required').length,
    ),
    steps: counted(({ chain }) => chain.steps.filter((step) => step.kind === 'task').length),
    days: counted(promisedDays),
    visits: counted(({ basics }) => basics.visits),
  };
}

/** Promised working days, the longest where there are several; the legal limit counts where nothing is promised. */
function promisedDays({ clocks }: Definition): number {
  const promised = clocks.filter((clock) => clock.kind === 'promised');
  const counting = promised.length > 0 ? promised : clocks.filter((clock) => clock.kind === 'legal');
  return Math.max(0, ...counting.map((clock) => clock.limit.n));
}
