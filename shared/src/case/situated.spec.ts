import type { Definition } from '#shared/definition/definition';
import { decideCase } from '#shared/case/decide-case';
import { GOLDEN, PEOPLE, RandomCase } from '#shared/case/random-case.spec-support';
import { caseLedger } from '#shared/case/situated';
import { allSteps } from '#shared/definition/chain';

const name = { zh: '情形' };
const by = (post: string) => PEOPLE.find(({ account }) => account === `${post}.x`)!;

/** The golden item with two situations: the seats of the noodle shop make it the small one. */
function withSituations(small: Partial<NonNullable<Definition['situations']>[number]>): Definition {
  return {
    ...GOLDEN,
    situations: [
      { key: 'small', name, when: 'form.seats < 100.0', ...small },
      { key: 'large', name },
    ],
  };
}

describe('A case in its situation', () => {
  it('is under the limits of that situation only', () => {
    const run = new RandomCase(withSituations({ clocks: ['legal'] }));
    const keys = caseLedger(run.facts, run.state).clocks.map(({ key }) => key);
    expect(keys).toContain('legal');
    expect(keys).not.toContain('promised');
    expect(caseLedger(run.facts, { ...run.state, answers: {} }).clocks.map(({ key }) => key)).toContain('promised');
  });

  it('passes by what the situation does not bring', () => {
    const issue = allSteps(GOLDEN.chain).find((step) => step.kind === 'automatic')!;
    const run = new RandomCase(withSituations({ results: [], entry: issue.key }));
    const decided = decideCase(run.facts, run.state, { kind: 'accept' }, by('hall.clerk'));
    if (!decided.ok) throw new Error(decided.refusal.code);
    run.add(decided.value);
    expect([run.state.end?.kind, run.state.certificates]).toEqual(['granted', []]);
  });
});
