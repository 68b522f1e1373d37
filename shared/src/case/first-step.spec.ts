import { decideCase } from '#shared/case/decide-case';
import { GOLDEN, PEOPLE, RandomCase } from '#shared/case/random-case.spec-support';

const clerk = PEOPLE.find(({ account }) => account === 'hall.clerk.x')!;

describe('An accepted application', () => {
  const stepOf = (entry: string | undefined): string | undefined => {
    const name = { zh: '情形' };
    const situations = [
      { key: 'new', name, when: 'has(form.noSuchAnswer)' },
      { key: 'other', name, ...(entry && { entry }) },
    ];
    const run = new RandomCase({ ...GOLDEN, situations });
    const decided = decideCase(run.facts, run.state, run.command('accept', 0), clerk);
    if (!decided.ok) throw new Error(decided.refusal.code);
    run.add(decided.value);
    return run.state.steps[0]?.key;
  };

  it('begins with the step of its situation, else with the one of the intake', () => {
    expect(stepOf('review')).toBe('review');
    expect(stepOf(undefined)).toBe('documents');
  });
});
