import * as fc from 'fast-check';
import type { MainStep } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { longestWay } from '#shared/check/longest-way';
import { days, task } from '#shared/check/planted/law-steps.spec-support';
import { intakeOf, tinyDefinition } from '#shared/check/tiny-definition.spec-support';

/** Tasks each of which leads to some of the later ones, or to the decision; how long each may take. */
const chains = fc.array(fc.record({ n: fc.nat(9), to: fc.array(fc.nat(7), { minLength: 1, maxLength: 3 }) }), {
  minLength: 1,
  maxLength: 7,
});
type Drawn = { readonly n: number; readonly to: readonly number[] }[];

const nextOf = (drawn: Drawn, at: number): readonly string[] =>
  drawn[at]!.to.map((far) => (at + 1 + far < drawn.length ? `t${at + 1 + far}` : 'decide'));

function itemOf(drawn: Drawn): Definition {
  return tinyDefinition((d) => {
    const steps = drawn.map(({ n }, at): MainStep => {
      const step = task(`t${at}`, 'decide', { limit: days(n) });
      step.outcomes = nextOf(drawn, at).map((next, k) => ({ ...step.outcomes[0]!, key: `o${k}`, next }));
      return step;
    });
    d.chain.steps.push(...steps);
    intakeOf(d).accepted = 't0';
  });
}

/** Every way walked by itself. */
const longest = (drawn: Drawn, at: number): number =>
  drawn[at]!.n +
  Math.max(...nextOf(drawn, at).map((next) => (next === 'decide' ? 0 : longest(drawn, Number(next.slice(1))))));

describe('The longest way of a chain', () => {
  it('is the one that walking every way finds', () => {
    fc.assert(
      fc.property(chains, (drawn) => {
        const definition = itemOf(drawn);
        const way = longestWay(definition, definition.clocks[0]!);
        expect(way?.span.workingDay).toBe(longest(drawn, 0));
        expect(way?.steps.reduce((sum, step) => sum + ((step as { limit?: { n: number } }).limit?.n ?? 0), 0)).toBe(
          longest(drawn, 0),
        );
      }),
    );
  });

  it('goes a loop once, and ends though the chain goes in circles', () => {
    const definition = itemOf([
      { n: 2, to: [0] },
      { n: 3, to: [0] },
      { n: 4, to: [7] },
    ]);
    const last = definition.chain.steps.at(-1) as ReturnType<typeof task>;
    last.outcomes.push({ ...last.outcomes[0]!, key: 'again', next: 't0' });
    expect(longestWay(definition, definition.clocks[0]!)?.span.workingDay).toBe(9);
  });

  it('is none where the end cannot be reached', () => {
    const definition = itemOf([{ n: 2, to: [7] }]);
    expect(longestWay(definition, { ...definition.clocks[0]!, to: 'left:nowhere' })).toBeUndefined();
  });
});
