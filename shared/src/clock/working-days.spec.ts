import { addDays } from '#shared/kernel/civil-date';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { limitEnd } from '#shared/clock/limit-end';
import { addWorkingDays, countWorkingDays, isWorkingDay, workingDaysLeft } from '#shared/clock/working-days';

const CALENDAR = [CALENDAR_2026];
const works = (date: string) => isWorkingDay(CALENDAR, date);

describe('Working days of 2026 (国务院办公厅, 4 November 2025)', () => {
  const ranges = [
    ['2026-01-01', '2026-01-03'],
    ['2026-02-15', '2026-02-23'],
    ['2026-04-04', '2026-04-06'],
    ['2026-05-01', '2026-05-05'],
    ['2026-06-19', '2026-06-21'],
    ['2026-09-25', '2026-09-27'],
    ['2026-10-01', '2026-10-07'],
  ] as const;
  for (const [from, to] of ranges) {
    it(`are none from ${from} to ${to}`, () => {
      for (let day: string = from; day <= to; day = addDays(day, 1))
        expect(works(day)).toEqual({ ok: true, value: false });
    });
  }

  for (const day of ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']) {
    it(`include the worked weekend day ${day}`, () => expect(works(day)).toEqual({ ok: true, value: true }));
  }

  it('are 248 in the whole year, every day asked', () => {
    let count = 0;
    for (let day = '2026-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      const [off, worked] = [CALENDAR_2026.off.includes(day), CALENDAR_2026.worked.includes(day)];
      const expected = worked || (weekday !== 0 && weekday !== 6 && !off);
      expect(works(day)).toEqual({ ok: true, value: expected });
      if (expected) count += 1;
    }
    expect(countWorkingDays(CALENDAR, '2026-01-01', '2026-12-31')).toEqual({ ok: true, value: count });
    expect(count).toBe(248);
  });

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
});
