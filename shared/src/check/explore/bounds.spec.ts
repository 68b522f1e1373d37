import { checkDefinition } from '#shared/check/check-definition';
import { allCounting, exploreChain } from '#shared/check/explore/explore-chain';
import { MOST_STATES, MOST_WAYS } from '#shared/check/explore/exploration';
import {
  knotted,
  lookingBack,
  straight,
  tangled,
  withClocks,
  withLanes,
  withReturns,
} from '#shared/check/explore/large-chains.spec-support';
import { soundnessOf } from '#shared/check/explore/strands';
import { subjectOf } from '#shared/check/subject';
import type { Definition } from '#shared/definition/definition';

const statesOf = (definition: Definition): number | undefined => soundnessOf(subjectOf(definition))?.states;

describe('States of a chain', () => {
  const counted: readonly (readonly [string, Definition, number])[] = [
    ['sixty steps, straight', straight(), 65],
    ['a hundred and ten steps, straight', straight(110), 115],
    ['sixty steps, each of which may give back to ten', withReturns(), 1834],
    ['a hundred and ten steps, each of which may give back to ten', withReturns(110), 6109],
    ['a hundred and ten steps that lead to ten others each', knotted(110), 115],
    ['three lanes of ten and thirty steps', withLanes(3, 10, 30), 108],
    ['twelve lanes of forty', withLanes(12, 40), 3282],
  ];
  for (const [what, definition, states] of counted)
    it(`of ${what}: ${states}`, () => {
      expect(statesOf(definition)).toBe(states);
    });

  it('with thirty limits that lead on: no more than the bound', () => {
    const { exploration } = exploreChain(subjectOf(withClocks()), allCounting(withClocks()));
    expect(exploration.states).toBeLessThanOrEqual(MOST_STATES + 1);
  });

  it('with twenty ways out of each of very many: no more ways than the bound, and those of one state', () => {
    const { exploration, nodes } = exploreChain(subjectOf(tangled()), allCounting(tangled()));
    expect(nodes).toBeUndefined();
    expect(exploration.states).toBeLessThan(MOST_STATES);
    expect(exploration.ways).toBeGreaterThan(MOST_WAYS);
    expect(exploration.ways).toBeLessThanOrEqual(MOST_WAYS + 20);
  });
});

describe('A chain with more states than are looked at', () => {
  const codes = (definition: Definition): string[] =>
    checkDefinition(definition)
      .filter(({ code }) => ['CHAIN.NOT_DECIDED', 'STEP.NO_END', 'STEP.CIRCLE'].includes(code))
      .map(({ code, pointer, undecided }) => `${code} ${pointer}${undecided === true ? ' undecided' : ''}`);
  const notify = (key: string, next: string) =>
    ({
      kind: 'notify',
      key,
      name: { zh: '告知', en: 'Tell' },
      stage: 'review',
      message: { zh: '请看。' },
      next,
    }) as const;

  it('is called not decided', () => {
    expect(codes(lookingBack())).toEqual(['CHAIN.NOT_DECIDED /chain undecided']);
  });

  it('is called not decided where twenty promises may be made or not, and taken back', () => {
    const promising = straight(3);
    promising.commitments = Array.from({ length: 20 }, (_, n) => ({
      ...{ key: `p${n}`, kind: 'permit' as const, name: { zh: '承诺' }, text: { zh: '我承诺' }, withdrawnTo: 't1' },
      ...{ consequence: { zh: '撤销' }, legalBasis: promising.clocks[1]!.legalBasis },
    }));
    expect(codes(promising)).toEqual(['CHAIN.NOT_DECIDED /chain undecided']);
  });

  it('is called not decided for its ways, too', () => {
    expect(codes(tangled())).toEqual(['CHAIN.NOT_DECIDED /chain undecided']);
  });

  it('still has its steps looked at: those that no end can be reached from', () => {
    const sink = lookingBack(({ chain }) => {
      chain.steps.push(notify('one', 'other'), notify('other', 'one'));
      const [first] = chain.steps;
      if (first?.kind === 'task') first.outcomes[0]!.next = 'one';
    });
    expect(codes(sink)).toEqual([
      `STEP.NO_END /chain/steps/${sink.chain.steps.length - 2}`,
      'CHAIN.NOT_DECIDED /chain undecided',
    ]);
  });

  it('still has its steps looked at: those in a circle that nobody acts in', () => {
    const circle = lookingBack(({ chain }) => {
      chain.steps.push(notify('one', 'fork'));
      const fork = chain.steps.find(({ key }) => key === 'fork');
      if (fork?.kind === 'route') fork.branches.push({ when: 'form.online', label: { zh: '再看' }, next: 'one' });
    });
    expect(codes(circle)).toEqual(['STEP.CIRCLE /chain/steps/18 undecided', 'CHAIN.NOT_DECIDED /chain undecided']);
  });
});
