import type { RegisterQuestionKey } from '#shared/concept/register-question';
import { compileRegisterQuery } from '#shared/expression/register-query';
import type { Scope } from '#shared/expression/value-type';

const SCOPE: Scope = {
  form: { object: { building: 'string', place: 'string', uscc: 'string', seats: 'double', codes: { list: 'string' } } },
  today: 'string',
};

describe('A query to a register', () => {
  const wrong: readonly [string, RegisterQuestionKey, Record<string, string>, string[]][] = [
    ['lacks an input', 'business.subject', {}, ['uscc REGISTER.INPUT_MISSING']],
    ['has an input too many', 'business.subject', { uscc: 'form.uscc', name: '"x"' }, ['name REGISTER.INPUT_UNKNOWN']],
    [
      'is named after what every object has',
      'business.subject',
      { uscc: 'form.uscc', constructor: '1' },
      ['constructor REGISTER.INPUT_UNKNOWN'],
    ],
    ['has another type', 'business.subject', { uscc: 'form.seats' }, ['uscc EXPRESSION.RESULT']],
    ['has one value for a list', 'business.scopeItems', { codes: 'form.uscc' }, ['codes EXPRESSION.RESULT']],
    ['reads what there is not', 'business.subject', { uscc: 'form.nothing' }, ['uscc EXPRESSION.UNKNOWN_NAME']],
  ];
  for (const [what, question, query, found] of wrong) {
    it(`is found wrong where it ${what}, and then never asked`, () => {
      const compiled = compileRegisterQuery(question, query, SCOPE);
      expect(
        compiled.issues.map((one) => `${one.input} ${one.code === 'EXPRESSION' ? one.issue.code : one.code}`),
      ).toEqual(found);
      expect<unknown>(compiled.evaluate({ form: { uscc: 'a', seats: 1 }, today: '2026-11-24' })).toBeUndefined();
    });
  }

  it('is filled from what is known', () => {
    const compiled = compileRegisterQuery('business.scopeItems', { codes: 'form.codes' }, SCOPE);
    expect(compiled.issues).toEqual([]);
    expect<unknown>(compiled.evaluate({ form: { codes: ['catering'] } })).toEqual({ codes: ['catering'] });
  });

  it('waits for what it needs and goes without what it does not', () => {
    const query = { name: 'form.building', address: 'form.place' };
    const compiled = compileRegisterQuery('building.acceptance', query, SCOPE);
    expect<unknown>(compiled.evaluate({ form: { place: '滨江路 88 号' } })).toBeUndefined();
    expect<unknown>(compiled.evaluate({ form: { building: '青禾万象城' } })).toEqual({ name: '青禾万象城' });
  });
});
