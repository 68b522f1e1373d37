import * as fc from 'fast-check';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { calendarFaults, inOrder } from '#shared/clock/calendar-faults';
import type { CalendarYear } from '#shared/kernel/calendar';

const year = (change: Partial<CalendarYear>): CalendarYear => ({
  ...{ year: 2027, off: [], worked: [], source: '通知' },
  ...change,
});

describe('The days of a year that somebody sends', () => {
  for (const [what, change, faults] of [
    ['nothing but an announcement', {}, []],
    ['a free weekend, as announcements name it', { off: ['2027-01-01', '2027-01-02'] }, []],
    ['a day of another year', { off: ['2028-01-01'] }, ['/off/0 CALENDAR.DAY_OUTSIDE']],
    ['a day twice', { off: ['2027-05-01', '2027-05-01'] }, ['/off/1 CALENDAR.DAY_TWICE']],
    ['a day both off and worked', { off: ['2027-05-02'], worked: ['2027-05-02'] }, ['/worked/0 CALENDAR.DAY_TWICE']],
    ['a Friday that is worked', { worked: ['2027-01-08'] }, ['/worked/0 CALENDAR.DAY_WORKED_ANYWAY']],
    ['a Saturday and a Sunday that are worked', { worked: ['2027-01-09', '2027-01-10'] }, []],
    ['no announcement', { source: '  ' }, ['/source CALENDAR.SOURCE_MISSING']],
  ] as const)
    it(`are judged: ${what}`, () => {
      const found = calendarFaults(year(change as Partial<CalendarYear>));
      expect(found.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([...faults]);
    });

  it('hold for the year that is known', () => expect(calendarFaults(CALENDAR_2026)).toEqual([]));

  it('are the same in whatever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(CALENDAR_2026.off, { minLength: CALENDAR_2026.off.length }), (off) => {
        expect(inOrder({ ...CALENDAR_2026, off })).toEqual(inOrder(CALENDAR_2026));
      }),
    );
  });
});
