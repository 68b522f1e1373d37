import { addDays } from '#shared/kernel/civil-date';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { limitEnd } from '#shared/clock/limit-end';
import { addWorkingDays, countWorkingDays, isWorkingDay, workingDaysLeft } from '#shared/kernel/working-days';

const CALENDAR = [CALENDAR_2026];
const works = (date: string) => isWorkingDay(CALENDAR, date);

describe('Working days', () => {
  it('are counted after the first day, across holidays and worked weekends', () => {
    expect(addWorkingDays(CALENDAR, '2026-02-13', 1)).toEqual({ ok: true, value: '2026-02-14' });
    expect(addWorkingDays(CALENDAR, '2026-02-13', 2)).toEqual({ ok: true, value: '2026-02-24' });
    expect(addWorkingDays(CALENDAR, '2026-11-24', 0)).toEqual({ ok: true, value: '2026-11-24' });
    expect(limitEnd(CALENDAR, '2026-11-24', { n: 5, unit: 'workingDay' })).toEqual({ ok: true, value: '2026-12-01' });
    expect(limitEnd(CALENDAR, '2026-11-24', { n: 5, unit: 'workingDay' }, 'same')).toEqual({
      ok: true,
      value: '2026-11-30',
    });
    expect(limitEnd(CALENDAR, '2026-11-24', { n: 7, unit: 'calendarDay' })).toEqual({ ok: true, value: '2026-12-01' });
  });

  it('left are 0 on the last day and negative after it, on a free day too', () => {
    expect(workingDaysLeft(CALENDAR, '2026-11-24', '2026-11-27')).toEqual({ ok: true, value: 3 });
    expect(workingDaysLeft(CALENDAR, '2026-11-27', '2026-11-27')).toEqual({ ok: true, value: 0 });
    expect(workingDaysLeft(CALENDAR, '2026-11-28', '2026-11-27')).toEqual({ ok: true, value: -1 });
    expect(workingDaysLeft(CALENDAR, '2026-12-01', '2026-11-27')).toEqual({ ok: true, value: -2 });
  });

  it('are not guessed for a year that is not there', () => {
    const missing = { ok: false as const, refusal: { code: 'CALENDAR.NO_YEAR', params: { year: 2027 } } };
    expect(works('2027-01-01')).toEqual(missing);
    expect(addWorkingDays(CALENDAR, '2026-12-30', 5)).toEqual(missing);
    expect(countWorkingDays(CALENDAR, '2026-12-30', '2027-01-05')).toEqual(missing);
  });

  it('are found day by day and in one go alike, over years with and without a leap day', () => {
    const years = [2027, 2028, 2029].map((year) => ({ year, off: [], worked: [], source: '' }));
    const calendar = [CALENDAR_2026, ...years];
    let count = 0;
    for (let day = '2026-12-20'; day <= '2029-03-05'; day = addDays(day, 1)) {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      const value = weekday !== 0 && weekday !== 6;
      expect(isWorkingDay(calendar, day)).withContext(day).toEqual({ ok: true, value });
      if (value) count += 1;
      if (value) expect(addWorkingDays(calendar, '2026-12-19', count)).toEqual({ ok: true, value: day });
      expect(countWorkingDays(calendar, '2026-12-20', day)).toEqual({ ok: true, value: count });
    }
  });
});
