import { addDays } from '#shared/kernel/civil-date';
import { CalendarYear } from '#shared/kernel/calendar';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { addWorkingDays, countWorkingDays, isWorkingDay } from '#shared/kernel/working-days';

const CALENDAR = [CALENDAR_2026];
const year = (day: string) => `2026-${day}`;
const works = (day: string) => isWorkingDay(CALENDAR, day);

/** The notice of 4 November 2025, with the first, second and fifth working day after the eve of each holiday. */
const HOLIDAYS = [
  { from: '01-01', to: '01-03', after: ['01-04', '01-05', '01-08'] },
  { from: '02-15', to: '02-23', after: ['02-24', '02-25', '02-28'] },
  { from: '04-04', to: '04-06', after: ['04-07', '04-08', '04-13'] },
  { from: '05-01', to: '05-05', after: ['05-06', '05-07', '05-11'] },
  { from: '06-19', to: '06-21', after: ['06-22', '06-23', '06-26'] },
  { from: '09-25', to: '09-27', after: ['09-28', '09-29', '10-09'] },
  { from: '10-01', to: '10-07', after: ['10-08', '10-09', '10-13'] },
] as const;
const WORKED = ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'].map(year);

describe('The calendar of 2026 (国务院办公厅, 4 November 2025)', () => {
  it('is a calendar year with a closing hour', () => {
    expect(CalendarYear.safeParse(CALENDAR_2026).success).toBeTrue();
    expect(CALENDAR_2026.officeClosing).toBe('17:30');
  });

  for (const { from, to, after } of HOLIDAYS) {
    it(`is free from ${from} to ${to}, and counts over it`, () => {
      for (let day = year(from); day <= year(to); day = addDays(day, 1))
        expect(works(day)).withContext(day).toEqual({ ok: true, value: false });
      const eve = addDays(year(from), -1);
      expect([1, 2, 5].map((n) => addWorkingDays(CALENDAR, eve, n))).toEqual(
        after.map((day) => ({ ok: true, value: year(day) })),
      );
    });
  }

  it('is worked and free on every other day as weekdays go, and on the named weekends', () => {
    const free = (day: string) => HOLIDAYS.some(({ from, to }) => year(from) <= day && day <= year(to));
    for (let day = year('01-01'); day <= year('12-31'); day = addDays(day, 1)) {
      const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
      const value = WORKED.includes(day) || (!weekend && !free(day));
      expect(works(day)).withContext(day).toEqual({ ok: true, value });
    }
  });

  it('has 248 working days, so many in each month', () => {
    const months = [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23].map((value) => ({ ok: true as const, value }));
    const counted = months.map((_, index) => {
      const from = `2026-${String(index + 1).padStart(2, '0')}-01`;
      return countWorkingDays(CALENDAR, from, new Date(Date.UTC(2026, index + 1, 0)).toISOString().slice(0, 10));
    });
    expect(counted).toEqual(months);
    expect(countWorkingDays(CALENDAR, year('01-01'), year('12-31'))).toEqual({ ok: true, value: 248 });
  });
});
