import * as fc from 'fast-check';
import { registerAnswer, registerQuery } from '#shared/concept/register-answer';
import { REGISTER_QUESTIONS, type RegisterQuestionKey } from '#shared/concept/register-question';
import { type RegisterMembers, type RegisterValue, typesOf } from '#shared/concept/register-value';

const QUESTIONS = Object.entries(REGISTER_QUESTIONS);

/** Values of a type, from those that registers send. */
function valueOf(type: RegisterValue): fc.Arbitrary<unknown> {
  if (typeof type !== 'string')
    return 'list' in type ? fc.array(valueOf(type.list), { maxLength: 4 }) : membersOf(type.object);
  switch (type) {
    case 'string':
      return fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
    case 'double':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'bool':
      return fc.boolean();
    case 'date':
      return fc.constantFrom('2026-11-24', '2024-02-29');
    case 'region':
      return fc.constantFrom('000000', '000001');
    case 'idNumber':
      return fc.constantFrom('000000199003072511', '11010519491231002X');
    case 'uscc':
      return fc.constantFrom('91350100M000100Y43');
  }
}

function membersOf(members: RegisterMembers): fc.Arbitrary<Record<string, unknown>> {
  const entries = Object.entries(members);
  return fc.record(Object.fromEntries(entries.map(([key, { type }]) => [key, valueOf(type)])), {
    requiredKeys: entries.filter(([, { optional }]) => !optional).map(([key]) => key),
  });
}

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

  for (const [key, { outputs }] of QUESTIONS) {
    const schema = registerAnswer(key as RegisterQuestionKey);

    it(`take every answer of the shape of ${key}, and none that lacks or adds something`, () => {
      const needed = Object.entries(outputs as RegisterMembers).filter(([, { optional }]) => !optional);
      fc.assert(
        fc.property(membersOf(outputs), fc.nat(), (answer, index) => {
          expect(schema.safeParse(answer).success).toBeTrue();
          expect(schema.safeParse({ ...answer, more: 1 }).success).toBeFalse();
          const { [needed[index % needed.length]![0]]: _gone, ...lacking } = answer;
          expect(schema.safeParse(lacking).success).toBeFalse();
        }),
      );
    });

    it(`never throw at what comes as an answer to ${key}`, () => {
      fc.assert(fc.property(fc.jsonValue(), (sent) => expect(() => schema.safeParse(sent)).not.toThrow()));
    });
  }
});
