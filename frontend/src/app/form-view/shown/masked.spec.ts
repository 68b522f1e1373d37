import { masked } from './masked';

describe('masked', () => {
  it('hides the middle of an ID number', () => expect(masked('000000199003072511')).toBe('00**************11'));
  it('hides the middle of a mobile number', () => expect(masked('13800000216')).toBe('138****0216'));
  it('leaves names and addresses alone', () => expect(masked('林晓梅 · 梧桐路 18 号')).toBe('林晓梅 · 梧桐路 18 号'));
  it('hides both in one line', () =>
    expect(masked('甲 · 000000199003072511 · 13800000216')).toBe('甲 · 00**************11 · 138****0216'));
});
