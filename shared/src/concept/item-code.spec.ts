import { readBasicCode, readImplementationCode } from '#shared/concept/item-code';

describe('readImplementationCode', () => {
  const REAL = '11440100007483172Q3440106043001';

  it('reads the real code of a city’s police into organ, level and basic code', () => {
    expect(readImplementationCode(REAL)).toEqual({
      uscc: '11440100007483172Q',
      usccFits: true,
      level: '3',
      basicCode: '440106043001',
    });
    expect(readBasicCode('440106043001')).toEqual({ directory: '44', taskType: '01', main: '06043', part: '001' });
  });

  it('reads the business item from two more digits', () => {
    expect(readImplementationCode(`${REAL}02`)?.businessItem).toBe('02');
  });

  it('tells a credit code whose check sign does not fit', () => {
    expect(readImplementationCode(REAL.replace('172Q', '172R'))?.usccFits).toBeFalse();
  });

  for (const [wrong, why] of [
    [REAL.slice(1), '30 signs'],
    [`${REAL}0`, '32 signs'],
    [REAL.replace('Q3', 'Q7'), 'a level that is none'],
    [REAL.replace('Q', 'O'), 'a sign outside the alphabet'],
    [`${REAL.slice(0, 30)}X`, 'a letter in the basic code'],
  ] as const)
    it(`does not read ${why}`, () => expect(readImplementationCode(wrong)).toBeUndefined());

  for (const wrong of ['44010604300', '4401060430011', '44010604300A', ''])
    it(`does not read “${wrong}” as a basic code`, () => expect(readBasicCode(wrong)).toBeUndefined());
});
