import { dateInWords, dayInWords, timeInWords } from './day-words';

const today = new Date('2026-11-24T02:00:00Z');

describe('Days in words', () => {
  it('say month, day and weekday', () => {
    expect(dayInWords('2026-11-27', 'zh', today)).toBe('11 月 27 日（周五）');
    expect(dayInWords('2026-11-27', 'en', today)).toMatch(/^Fri,? 27 Nov$/);
  });

  it('add the year where it is another one', () => {
    expect(dayInWords('2031-11-29', 'zh', today)).toBe('2031 年 11 月 29 日（周六）');
  });

  it('say a date of a certificate in full', () => {
    expect(dateInWords('2026-11-30', 'zh')).toBe('2026 年 11 月 30 日');
    expect(dateInWords('2026-11-30', 'en')).toBe('30 November 2026');
  });

  it('read an instant in the zone of the region', () => {
    expect(dayInWords('2026-11-26T16:30:00.000Z', 'zh', today)).toBe('11 月 27 日（周五）');
    expect(timeInWords('2026-11-26T16:30:00.000Z')).toBe('00:30');
  });
});
