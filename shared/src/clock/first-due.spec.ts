import { firstDue } from '#shared/clock/first-due';
import { at, limit, reading, rule } from '#shared/clock/clock-case.spec-support';

const accepted = { acceptedAt: at('03-03') };
const read = (key: string, words: string, times = {}) =>
  reading(rule({ key, limit: limit(words) }), { ...accepted, ...times }, '03-04');

describe('The limit that ends first', () => {
  it('is the nearest by the hour of those that run', () => {
    const clocks = [read('days', '1 workingDay'), read('hours', '30 hour'), read('weeks', '10 workingDay')];

    expect(firstDue({ clocks })?.key).toBe('hours');
    expect(firstDue({ clocks: clocks.filter(({ key }) => key !== 'hours') })?.key).toBe('days');
  });

  it('is none of those that have not begun or were stopped', () => {
    const decided = read('done', '1 workingDay', { decidedAt: at('03-04') });

    expect(firstDue({ clocks: [decided, read('never', '1 workingDay', { acceptedAt: undefined })] })).toBeUndefined();
  });
});
