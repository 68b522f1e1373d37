import { median, rowInWords } from './figures.js';

describe('the figures of a bench', () => {
  it('are medians', () => {
    expect(median([5, 1, 9])).toBe(5);
    expect(median([4, 1, 9, 2])).toBe(3);
  });

  it('say ok or over, for bounds from above and from below', () => {
    const row = { what: 'rate', unit: '×', bound: 1, how: '' } as const;
    expect(rowInWords({ ...row, figure: 1.2, side: 'least' })).toContain('ok');
    expect(rowInWords({ ...row, figure: 0.8, side: 'least' })).toContain('over');
    expect(rowInWords({ ...row, figure: 0.8, side: 'most' })).toContain('ok');
  });
});
