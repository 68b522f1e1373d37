import * as fc from 'fast-check';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { calendarFaults, inOrder } from '#shared/clock/calendar-faults';
import { readCalendarLines } from '#shared/clock/calendar-lines';
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

describe('A file of an announcement', () => {
  it('is read line by line, spans and both languages', () => {
    const text =
      '\uFEFF日期,类别\r\n2027-02-05/2027-02-07,放假\r\n2027-01-01,off\n\n"2027-02-14",上班\n2027-01-09\tworked';

    expect(readCalendarLines(text)).toEqual({
      off: ['2027-02-05', '2027-02-06', '2027-02-07', '2027-01-01'],
      worked: ['2027-02-14', '2027-01-09'],
      unread: [],
    });
  });

  it('names the lines that say no day, an unknown kind, or a span without measure', () => {
    const text = '2027-02-30,off\n2027-02-01,frei\n2027-03-01/2027-02-01,off\n2027-01-01/2027-12-31,off\n休息';

    expect(readCalendarLines(text)).toEqual({ off: [], worked: [], unread: [1, 2, 3, 4, 5] });
  });

  it('gives back every year that is written so', () => {
    const lines = (list: readonly string[], kind: string) => list.map((day) => `${day},${kind}`);
    const text = [...lines(CALENDAR_2026.off, 'off'), ...lines(CALENDAR_2026.worked, 'worked')].join('\n');

    expect(readCalendarLines(text)).toEqual({ off: CALENDAR_2026.off, worked: CALENDAR_2026.worked, unread: [] });
  });
});
