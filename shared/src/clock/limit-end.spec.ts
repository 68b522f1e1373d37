import type { LimitEnd } from '#shared/clock/limit-end';
import { endOfLastDay, limitEnd, limitEndAt, type Counting } from '#shared/clock/limit-end';
import { at, CALENDAR, limit } from '#shared/clock/clock-case.spec-support';

const pause = (from: string, to: string) => ({ from: at(from), to: at(to) });
const midnight = (day: string): LimitEnd => ({ date: day, at: at(`${day} 24:00`) });

interface Row {
  readonly name: string;
  readonly start: string;
  readonly limit: string;
  readonly how?: Counting;
  readonly end: LimitEnd;
}

const ROWS: readonly Row[] = [
  { name: 'on the spot: the same day', start: '03-02', limit: '0 spot', end: midnight('2026-03-02') },
  { name: 'on the spot, whatever number stands there', start: '03-07', limit: '3 spot', end: midnight('2026-03-07') },
  {
    name: 'hours on the wall clock, over a weekend',
    start: '03-06 16:20',
    limit: '24 hour',
    end: { date: '2026-03-07', at: at('03-07 16:20') },
  },
  {
    name: 'hours that end at 24:00 end on the day that it closes',
    start: '03-06 16:00',
    limit: '8 hour',
    end: { date: '2026-03-06', at: at('03-07 00:00') },
  },
  {
    name: 'no hours: at once',
    start: '03-06 16:00',
    limit: '0 hour',
    end: { date: '2026-03-06', at: at('03-06 16:00') },
  },
  { name: 'working days after the first day', start: '03-02', limit: '5 workingDay', end: midnight('2026-03-09') },
  { name: 'no working days: the same day', start: '03-02', limit: '0 workingDay', end: midnight('2026-03-02') },
  {
    name: 'working days with the first day',
    start: '03-02',
    limit: '5 workingDay',
    how: { firstDay: 'same' },
    end: midnight('2026-03-06'),
  },
  {
    name: 'a first day that is free is none of the working days',
    start: '03-07',
    limit: '1 workingDay',
    how: { firstDay: 'same' },
    end: midnight('2026-03-09'),
  },
  {
    name: 'working days over a holiday with worked weekends',
    start: '02-12',
    limit: '5 workingDay',
    end: midnight('2026-02-26'),
  },
  { name: 'calendar days', start: '03-02', limit: '20 calendarDay', end: midnight('2026-03-22') },
  {
    name: 'calendar days with the first day',
    start: '03-02',
    limit: '7 calendarDay',
    how: { firstDay: 'same' },
    end: midnight('2026-03-08'),
  },
  { name: 'months: the corresponding day', start: '03-02', limit: '3 month', end: midnight('2026-06-02') },
  { name: 'months: the last day where there is none', start: '01-31', limit: '1 month', end: midnight('2026-02-28') },
  { name: 'months over the year', start: '11-30', limit: '3 month', end: midnight('2027-02-28') },
  {
    name: 'months with the first day end on the day before',
    start: '05-01',
    limit: '1 month',
    how: { firstDay: 'same' },
    end: midnight('2026-05-31'),
  },
  { name: 'years', start: '03-02', limit: '5 year', end: midnight('2031-03-02') },
  { name: 'years from a leap day', start: '2028-02-29', limit: '1 year', end: midnight('2029-02-28') },
  {
    name: 'the last day until the office closes',
    start: '03-02',
    limit: '5 workingDay',
    how: { lastDay: 'officeClosing' },
    end: { date: '2026-03-09', at: at('03-09 17:30') },
  },
  {
    name: 'hours do not ask when the office closes',
    start: '03-02 17:00',
    limit: '3 hour',
    how: { lastDay: 'officeClosing' },
    end: { date: '2026-03-02', at: at('03-02 20:00') },
  },
  {
    name: 'a pause: its first day counts, its last does not',
    start: '03-02',
    limit: '5 workingDay',
    how: { pauses: [pause('03-04', '03-11')] },
    end: midnight('2026-03-16'),
  },
  {
    name: 'a pause of hours within a day takes nothing away',
    start: '03-02',
    limit: '5 workingDay',
    how: { pauses: [pause('03-04 09:00', '03-04 17:00')] },
    end: midnight('2026-03-09'),
  },
  {
    name: 'a pause that begins on the last day: the limit ends with it',
    start: '03-02',
    limit: '5 workingDay',
    how: { pauses: [pause('03-09', '03-14')] },
    end: midnight('2026-03-14'),
  },
  {
    name: 'a pause after the end comes too late',
    start: '03-02',
    limit: '5 workingDay',
    how: { pauses: [pause('03-10', '03-20')] },
    end: midnight('2026-03-09'),
  },
  {
    name: 'two pauses, the second only within what the first made longer',
    start: '03-02',
    limit: '5 workingDay',
    how: { pauses: [pause('03-04', '03-11'), pause('03-13', '03-17')] },
    end: midnight('2026-03-18'),
  },
  {
    name: 'a pause that began before the start, the first day counted',
    start: '03-02',
    limit: '2 workingDay',
    how: { firstDay: 'same', pauses: [pause('02-27', '03-03')] },
    end: midnight('2026-03-05'),
  },
  {
    name: 'a pause of calendar days and of months',
    start: '03-02',
    limit: '1 month',
    how: { pauses: [pause('03-10', '03-20')] },
    end: midnight('2026-04-12'),
  },
  {
    name: 'a pause of hours',
    start: '03-02 09:00',
    limit: '4 hour',
    how: { pauses: [pause('03-02 10:00', '03-03 10:00')] },
    end: { date: '2026-03-03', at: at('03-03 13:00') },
  },
  {
    name: 'an extension: 20 + 10',
    start: '03-02',
    limit: '20 workingDay',
    how: { extensions: [limit('10 workingDay')] },
    end: midnight('2026-04-14'),
  },
  {
    name: 'an extension of another unit, from the end of what went before',
    start: '03-02',
    limit: '5 workingDay',
    how: { extensions: [limit('1 month')] },
    end: midnight('2026-04-09'),
  },
  {
    name: 'two extensions of three months',
    start: '03-02',
    limit: '3 month',
    how: { extensions: [limit('3 month'), limit('3 month')] },
    end: midnight('2026-12-02'),
  },
  {
    name: 'hours after days begin when the last day is over',
    start: '03-02',
    limit: '1 workingDay',
    how: { extensions: [limit('12 hour')] },
    end: { date: '2026-03-04', at: at('03-04 12:00') },
  },
  {
    name: 'a pause within the extension',
    start: '03-02',
    limit: '5 workingDay',
    how: { extensions: [limit('5 workingDay')], pauses: [pause('03-11', '03-13')] },
    end: midnight('2026-03-18'),
  },
];

describe('The end of a limit', () => {
  for (const { name, start, limit: words, how, end } of ROWS) {
    it(`is ${end.date} for ${words} from ${start}: ${name}`, () =>
      expect(limitEndAt(CALENDAR, at(start), limit(words), how)).toEqual({ ok: true, value: end }));
  }

  it('is not guessed where it needs a year that the calendar lacks', () => {
    const missing = (year: number) => ({
      ok: false as const,
      refusal: { code: 'CALENDAR.NO_YEAR', params: { year } },
    });
    const from = (start: string, words: string, how?: Counting) => limitEndAt(CALENDAR, at(start), limit(words), how);

    expect(from('12-30', '5 workingDay')).toEqual(missing(2027));
    expect(from('2025-12-30', '1 workingDay')).toEqual(missing(2025));
    expect(from('12-30', '5 calendarDay', { lastDay: 'officeClosing' })).toEqual(missing(2027));
    expect(from('12-30', '1 workingDay', { pauses: [pause('12-31', '2027-01-05')] })).toEqual(missing(2027));
    expect(from('12-30', '5 calendarDay')).toEqual({ ok: true, value: midnight('2027-01-04') });
  });

  it('is 24:00 where the year does not say when offices close', () => {
    const [{ officeClosing: _gone, ...year }] = CALENDAR as [(typeof CALENDAR)[0]];

    expect(endOfLastDay([year], '2026-03-09', 'officeClosing')).toEqual({ ok: true, value: midnight('2026-03-09') });
  });

  it('is the day that hours may reach where only the day of the start is known', () => {
    expect(limitEnd(CALENDAR, '2026-03-02', limit('25 hour'))).toEqual({ ok: true, value: '2026-03-04' });
    expect(limitEnd(CALENDAR, '2026-03-02', limit('5 workingDay'), 'same')).toEqual({ ok: true, value: '2026-03-06' });
  });
});
