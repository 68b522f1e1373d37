import { registerAnswer, registerQuery } from '#shared/concept/register-answer';
import { REGISTER_QUESTIONS, type RegisterQuestionKey } from '#shared/concept/register-question';
import { typesOf } from '#shared/concept/register-value';

const QUESTIONS = Object.entries(REGISTER_QUESTIONS);

describe('The questions of registers', () => {
  it('are named for the register that answers them', () => {
    for (const [key, { register }] of QUESTIONS) expect(key.split('.')[0]).toBe(register);
  });

  it('give expressions nothing but texts, doubles, booleans, lists and objects of them', () => {
    expect<unknown>(typesOf(REGISTER_QUESTIONS['civil.elders'].outputs)).toEqual({
      persons: {
        list: {
          object: {
            ...{ name: 'string', idNumber: 'string', birth: 'string', age: 'double' },
            ...{ region: 'string', domicile: 'string' },
          },
        },
      },
    });
    expect<unknown>(typesOf(REGISTER_QUESTIONS['civil.elders'].inputs)).toEqual({
      ...{ region: 'string', minAge: 'double', asOf: 'string' },
    });
  });

  const answers: readonly [RegisterQuestionKey, unknown, boolean, string][] = [
    ['civil.realName', { matches: true, alive: true, age: 36 }, true, 'a whole answer'],
    ['civil.realName', { matches: false }, true, 'an answer without what may be absent'],
    ['civil.realName', { alive: true }, false, 'an answer without what must be there'],
    ['civil.realName', { matches: 'true' }, false, 'a text in place of a boolean'],
    ['civil.realName', { matches: true, idNumber: '1' }, false, 'more than was asked'],
    ['business.subject', { found: true, validTo: '2027-02-29' }, false, 'a day that does not exist'],
    ['business.subject', { found: true, name: 'x'.repeat(2001) }, false, 'a text without measure'],
    ['business.nameFree', { free: true, similar: Array.from({ length: 501 }, () => 'a') }, false, 'too long a list'],
    ['civil.elders', { persons: [{ name: '王' }] }, false, 'an entry that lacks something'],
    ['property.place', null, false, 'null'],
    ['property.place', [], false, 'a list'],
  ];
  for (const [key, answer, fits, what] of answers) {
    it(`${fits ? 'take' : 'refuse'} ${what} to ${key}`, () => {
      expect(registerAnswer(key).safeParse(answer).success).toBe(fits);
    });
  }

  it('go out only with well-formed numbers', () => {
    const ask = registerQuery('civil.realName');
    expect(ask.safeParse({ name: '张伟', idNumber: '000000199003072511' }).success).toBeTrue();
    expect(ask.safeParse({ name: '张伟', idNumber: '000000199003072512' }).success).toBeFalse();
    expect(ask.safeParse({ name: '张伟' }).success).toBeFalse();
  });
});
