import type { ClockRule } from '#shared/definition/clock-rule';
import type { Definition } from '#shared/definition/definition';
import { runTogether } from '#shared/check/clock-reach';

/** The promised clocks, and the legal ones inside which nothing is promised: what the steps of a chain have to keep to. */
export function tightClocks(definition: Definition): readonly ClockRule[] {
  const promised = definition.clocks.filter(({ kind }) => kind === 'promised');
  return [
    ...promised,
    ...definition.clocks.filter(
      (legal) =>
        legal.kind === 'legal' &&
        !promised.some(
          (each) => each.from === legal.from && each.to === legal.to && runTogether(definition, each, legal),
        ),
    ),
  ];
}
