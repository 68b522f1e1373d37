import { readNumber } from './read-number';

describe('readNumber', () => {
  it('reads numbers as people type them', () => {
    expect(['30', '３０', '1,200.5', ' 8 ', '3.', '-2'].map(readNumber)).toEqual([30, 30, 1200.5, 8, 3, -2]);
  });
  it('takes nothing for no answer', () => expect(readNumber('  ')).toBeUndefined());
  it('leaves what is no number as it was typed', () => expect(readNumber('3o')).toBe('3o'));
});
