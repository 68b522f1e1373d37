import { plainCode, plainDigits, plainPhone } from './plain';

describe('What is typed, as it is stored', () => {
  it('is a code in capitals without spaces', () =>
    expect(plainCode(' 110105 19491231 002x ')).toBe('11010519491231002X'));
  it('is a code without full-width signs', () => expect(plainCode('１１０１０５ｘ')).toBe('110105X'));
  it('is a phone number without +86', () => expect(plainPhone('+86 138 0000 0000')).toBe('13800000000'));
  it('is digits without what is printed between its digits', () =>
    expect(plainDigits('６２２２ 0000-1111')).toBe('622200001111'));
});
