import * as fc from 'fast-check';
import type { Calendar } from '#shared/kernel/calendar';
import { addDays } from '#shared/kernel/civil-date';
import type { Limit } from '#shared/definition/limit';
import { CALENDAR } from '#shared/clock/clock-case.spec-support';
import { limitEndAt } from '#shared/clock/limit-end';
import { compareSpans, spanOf } from '#shared/check/limit-span';

/** The language knows no console; what runs its specs has one. */
declare const console: { log(line: string): void };

const YEARS: Calendar = [...CALENDAR, ...[2027, 2028].map((year) => ({ year, off: [], worked: [], source: '' }))];
const limits = fc
  .record({
    n: fc.nat(60),
    unit: fc.constantFrom<Limit['unit']>('spot', 'hour', 'workingDay', 'calendarDay', 'month'),
  })
  .map(({ n, unit }): Limit => ({ n: unit === 'month' ? n % 4 : unit === 'spot' ? 0 : n, unit }));
const starts = fc.nat(364).map((day) => addDays('2026-01-01', day));

/** When a limit that begins at nine in the morning is over. */
function endOf(start: string, limit: Limit): string {
  const end = limitEndAt(YEARS, `${start}T01:00:00.000Z`, limit);
  if (!end.ok) throw new Error(end.refusal.code);
  return end.value.date;
}

describe('Which of two limits is longer', () => {
  it('is never claimed against the calendar of 2026, whatever the day on which both begin', () => {
    const counted = { longer: 0, within: 0, unsure: 0 };
    fc.assert(
      fc.property(limits, limits, starts, (one, other, start) => {
        const claim = compareSpans(spanOf(one), spanOf(other));
        counted[claim] += 1;
        const [mine, its] = [endOf(start, one), endOf(start, other)];
        if (claim === 'longer') expect(mine >= its).toBeTrue();
        if (claim === 'within') expect(mine <= its).toBeTrue();
        return (claim !== 'longer' || mine >= its) && (claim !== 'within' || mine <= its);
      }),
    );
    console.log(`limits compared: ${counted.longer} longer, ${counted.within} within, ${counted.unsure} left open`);
    expect(counted.longer).toBeGreaterThan(0);
    expect(counted.within).toBeGreaterThan(0);
  });

  for (const [one, other, claim] of [
    ['10 workingDay', '9 workingDay', 'longer'],
    ['10 workingDay', '10 workingDay', 'within'],
    ['8 workingDay', '7 calendarDay', 'longer'],
    ['8 workingDay', '9 calendarDay', 'unsure'],
    ['9 calendarDay', '9 workingDay', 'within'],
    ['1 month', '20 workingDay', 'unsure'],
    ['1 month', '27 calendarDay', 'longer'],
    ['1 year', '12 month', 'within'],
    ['0 spot', '1 hour', 'within'],
    ['1 hour', '0 spot', 'longer'],
  ] as const)
    it(`${one} against ${other}: ${claim}`, () => {
      const [mine, its] = [one, other].map((words) => {
        const [n, unit] = words.split(' ') as [string, Limit['unit']];
        return spanOf({ n: Number(n), unit });
      });
      expect(compareSpans(mine!, its!)).toBe(claim);
    });
});
