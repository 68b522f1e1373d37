import type { CaseView } from '#shared/api/case';
import { type Chain, placedSteps } from '#shared/definition/chain';
import type { Text } from '#shared/kernel/text';

/** An open step as the reader chooses among several. */
export interface StepPlace {
  readonly key: string;
  readonly name: Text;
  /** The lane that it stands in, with the organ that decides it. */
  readonly lane?: { readonly name: Text; readonly organ: Text };
  /** Whether the reader may do something there now. */
  readonly mine: boolean;
}

/** The open steps, those of the reader first; a joint step only where nothing else is open: its lanes stand for it. */
export function stepPlaces({ state, commands }: CaseView, chain: Chain): readonly StepPlace[] {
  const steps = placedSteps(chain);
  const places = state.steps.flatMap(({ key }): readonly StepPlace[] => {
    const placed = steps.get(key);
    if (placed === undefined || (placed.step.kind === 'joint' && state.steps.length > 1)) return [];
    const lane = placed.within?.lane;
    return [
      {
        ...{ key, name: placed.step.name, mine: commands.some(({ step, kind }) => step === key && kind !== 'remind') },
        ...(lane && { lane: { name: lane.name, organ: lane.organ } }),
      },
    ];
  });
  return [...places.filter(({ mine }) => mine), ...places.filter(({ mine }) => !mine)];
}
