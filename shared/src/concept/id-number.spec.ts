import { isIdNumber } from '#shared/concept/id-number';

describe('isIdNumber', () => {
  it('accepts the example of the standard, checksum X included', () => {
    expect(isIdNumber('11010519491231002X')).toBeTrue();
  });

  for (const [wrong, why] of [
    ['110105194912310021', 'a wrong check sign'],
    ['11010519490231002X', 'a birthday that does not exist'],
    ['11010519491231002x', 'a lower-case sign'],
    ['1101051949123100', 'too few digits'],
  ] as const) {
    it(`refuses ${why}`, () => expect(isIdNumber(wrong)).toBeFalse());
  }
});
