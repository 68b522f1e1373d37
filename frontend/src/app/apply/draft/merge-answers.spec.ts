import { changedKeys, mergeAnswers } from './merge-answers';

describe('mergeAnswers', () => {
  it('takes what only one side changed', () => {
    const { answers, conflicts } = mergeAnswers({ a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 3, c: 4 });
    expect<unknown>(answers).toEqual({ a: 2, b: 3, c: 4 });
    expect<unknown>(conflicts).toEqual([]);
  });

  it('asks only what both changed to different values, and lets mine stand meanwhile', () => {
    const { answers, conflicts } = mergeAnswers({ seats: 10, area: 5 }, { seats: 16, area: 6 }, { seats: 20, area: 6 });
    expect<unknown>(conflicts).toEqual([{ key: 'seats', mine: 16, theirs: 20 }]);
    expect<unknown>(answers).toEqual({ seats: 16, area: 6 });
  });

  it('takes a cleared answer for a change', () => {
    expect<unknown>(mergeAnswers({ a: 1 }, {}, { a: 1 }).answers).toEqual({});
    expect<unknown>(mergeAnswers({ a: 1 }, {}, { a: 2 }).conflicts).toEqual([{ key: 'a', mine: undefined, theirs: 2 }]);
  });

  it('compares rows and composite values whole', () => {
    expect<unknown>(changedKeys({ rows: [{ a: 1, b: 2 }] }, { rows: [{ b: 2, a: 1 }] })).toEqual([]);
    expect<unknown>(changedKeys({ rows: [{ a: 1 }] }, { rows: [{ a: 2 }] })).toEqual(['rows']);
  });
});
