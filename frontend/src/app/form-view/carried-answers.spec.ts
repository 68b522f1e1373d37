import { carriedAnswers } from './carried-answers';

describe('answers of a preview whose form changed', () => {
  it('are the given ones where nobody typed', () => {
    expect<unknown>(carriedAnswers({ name: '示例' }, { name: '示例' }, { name: '示例', area: 10 })).toEqual({
      name: '示例',
      area: 10,
    });
  });

  it('keep what was typed by hand', () => {
    expect<unknown>(carriedAnswers({ name: '示例' }, { name: '张伟', cold: true }, { name: '示例' })).toEqual({
      name: '张伟',
      cold: true,
    });
  });

  it('keep an answer cleared that was cleared by hand', () => {
    expect<unknown>(carriedAnswers({ name: '示例' }, {}, { name: '示例' })).toEqual({ name: null });
  });
});
