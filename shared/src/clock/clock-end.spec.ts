import type { Calendar } from '#shared/kernel/calendar';
import type { CaseTimes } from '#shared/clock/case-times';
import { clockEnd } from '#shared/clock/clock-end';
import { at, CALENDAR, caseOf, itemOf, limit, PROCEDURES, rule, stay } from '#shared/clock/clock-case.spec-support';
import type { ClockRule } from '#shared/definition/clock-rule';

const ITEM = itemOf([]);
const endOf = (change: Partial<ClockRule>, times: Partial<CaseTimes>, now: string, calendar: Calendar = CALENDAR) =>
  clockEnd(ITEM, rule(change), caseOf(times), calendar, at(now));
const accepted = { acceptedAt: at('03-03') };

describe('When the limit of a running clock is over', () => {
  it('is 24:00 of its last day, with pauses and extensions', () => {
    const times = {
      ...accepted,
      visits: [stay('documents 03-03..03-05'), stay('test 03-05..03-11'), stay('decide 03-11..')],
      extensions: [{ clock: 'legal', limit: limit('5 workingDay'), at: at('03-12') }],
    };
    expect(endOf({}, accepted, '03-05')).toEqual({ at: at('03-18 00:00'), known: true });
    expect(endOf({ pausedBy: [PROCEDURES] }, times, '03-12')).toEqual({ at: at('03-31 00:00'), known: true });
    expect(endOf({ lastDay: 'officeClosing' }, accepted, '03-05')?.at).toBe(at('03-17 17:30'));
  });

  it('is never before now while it stands still', () => {
    const times = { ...accepted, visits: [stay('documents 03-03..03-05'), stay('test 03-05..')] };
    for (const now of ['03-05', '03-20', '04-30', '08-31'])
      expect(endOf({ pausedBy: [PROCEDURES] }, times, now)!.at > at(now)).toBeTrue();
    const hours = { pausedBy: [PROCEDURES], limit: limit('72 hour') };
    expect(endOf(hours, times, '03-20 09:00')).toEqual({ at: at('03-21 09:00'), known: true });
  });

  it('is none before it begins and after it was stopped', () => {
    expect(endOf({}, {}, '03-05')).toBeUndefined();
    expect(endOf({}, { ...accepted, decidedAt: at('03-05') }, '03-06')).toBeUndefined();
    expect(endOf({}, { ...accepted, endedAt: at('03-05') }, '03-06')).toBeUndefined();
    expect(endOf({ kind: 'renewal', from: 'expired', to: 'ended' }, { grantedAt: at('03-05') }, '03-06')).toBe(
      undefined,
    );
  });

  it('in a year that the calendar lacks is the earliest that it can be: every day worked', () => {
    const late = { acceptedAt: at('12-29') };
    expect(endOf({ limit: limit('5 workingDay') }, late, '12-30')).toEqual({
      at: at('2027-01-04 00:00'),
      known: false,
    });
    expect(endOf({}, accepted, '03-05', [])).toEqual({ at: at('03-14 00:00'), known: false });
    expect(endOf({ lastDay: 'officeClosing', limit: limit('5 calendarDay') }, late, '12-30')).toEqual({
      at: at('2027-01-03 00:00'),
      known: false,
    });
    const renewal = { kind: 'renewal', from: 'expired', to: 'ended', limit: limit('15 workingDay') } as const;
    const granted = { grantedAt: at('03-05'), certificates: [{ validUntil: '2031-03-04' }] };
    expect(endOf(renewal, granted, '03-06')).toEqual({ at: at('03-06'), known: false });
  });
});
