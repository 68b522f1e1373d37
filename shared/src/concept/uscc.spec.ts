import { isUscc } from '#shared/concept/uscc';

describe('isUscc', () => {
  for (const code of ['91350100M000100Y43', '11440100007483172Q', '11110000000021135M']) {
    it(`accepts ${code}`, () => expect(isUscc(code)).toBeTrue());
  }

  for (const [code, why] of [
    ['91350100M000100Y4Z', 'a sign outside the alphabet'],
    ['91350100M000100Y44', 'a wrong check sign'],
    ['91350100M000100Y4', 'too few signs'],
  ] as const) {
    it(`refuses ${why}`, () => expect(isUscc(code)).toBeFalse());
  }
});
