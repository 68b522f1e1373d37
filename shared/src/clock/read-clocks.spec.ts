import type { CaseTimes } from '#shared/clock/case-times';
import { ClockLedger } from '#shared/clock/clock-ledger';
import {
  at,
  CALENDAR,
  caseOf,
  itemOf,
  limit,
  PROCEDURES,
  reading,
  rule,
  stay,
  told,
} from '#shared/clock/clock-case.spec-support';
import { INTAKE } from '#shared/clock/read-row.spec-support';
import { readClocks } from '#shared/clock/read-clocks';

describe('A clock', () => {
  it('warns yellow with a third or two working days left, red on the last day and after it', () => {
    const warned = (days: number, now: string) =>
      reading(rule({ limit: limit(`${days} workingDay`) }), { acceptedAt: at('03-02') }, now).warning;

    expect(['03-10', '03-11', '03-13', '03-16', '03-17'].map((now) => warned(10, now))).toEqual([
      ...[undefined, 'yellow', 'yellow', 'red', 'red'],
    ] as never);
    const holds = { kind: 'validity', from: 'granted', to: 'expired', limit: limit('1 year') } as const;
    const granted = { grantedAt: at('01-05'), certificates: [{ validUntil: '2026-12-31' }] };
    expect(['12-01', '12-29', '12-31'].map((now) => reading(rule(holds), granted, now).warning)).toEqual([
      ...[undefined, 'yellow', 'red'],
    ] as never);
    expect(warned(3, '03-02')).toBeUndefined();
    expect(warned(3, '03-03')).toBe('yellow');
    expect(reading(rule(), { acceptedAt: at('03-02'), decidedAt: at('03-30') }, '03-31').warning).toBeUndefined();
  });

  it('says which year the calendar lacks, and leaves out what needs it', () => {
    const clocks = [rule(), rule({ key: 'delivery', kind: 'delivery', from: 'submitted', to: 'delivered' })];
    const { missingYear, clocks: read } = readClocks(
      itemOf(clocks),
      caseOf({ submittedAt: at('12-28') }),
      CALENDAR,
      at('12-30'),
    );

    expect(missingYear).toBe(2027);
    expect(read.map(({ state, due, missingYear: year }) => [state, due, year])).toEqual([
      ['notStarted', undefined, undefined],
      ['running', undefined, 2027],
    ]);
  });
});

describe('The limits that no clock names', () => {
  const read = (times: Partial<CaseTimes>, now: string) =>
    readClocks(itemOf([]), caseOf(times), CALENDAR, at(now)).clocks.map(
      ({ key, kind, state, due, dueAt, legalBasis }) => [key, kind, state, dueAt ?? due, legalBasis.length],
    );

  it('are the correction’s, as it was told', () => {
    expect(read({ correction: told('03-04', '03-12') }, '03-13')).toEqual([
      ['correction', 'correction', 'overdue', '2026-03-12', 1],
    ]);
    expect(read({ correction: told('03-04', '03-12', '03-12') }, '03-20')).toEqual([
      ['correction', 'correction', 'met', '2026-03-12', 1],
    ]);
  });

  it('are those of the steps that it stands in: task, applicant, procedure, handover', () => {
    expect(read({ visits: [stay('documents 03-03..03-04'), stay('inspect 03-04..')] }, '03-05')).toEqual([
      ['inspect', 'step', 'running', '2026-03-11', 0],
    ]);
    expect(read({ visits: [stay('rectify 03-04..')] }, '03-05')).toEqual([
      ['rectify', 'step', 'running', '2026-03-14', 0],
    ]);
    expect(read({ visits: [{ ...stay('rectify 03-04..'), due: '2026-03-20' }] }, '03-05')).toEqual([
      ['rectify', 'step', 'running', '2026-03-20', 0],
    ]);
    expect(read({ visits: [stay('test 03-04..')] }, '03-05')).toEqual([['test', 'step', 'running', '2026-04-01', 0]]);
    expect(read({ visits: [{ ...stay('relay 03-04..'), due: '2026-03-05' }] }, '03-04 14:00')).toEqual([
      ['relay', 'step', 'overdue', at('03-04 13:00'), 0],
    ]);
    expect(read({ visits: [stay('decide 03-04..')] }, '03-05')).toEqual([]);
  });

  it('are those of the open lanes from the begin of the joint step, and of the steps in them', () => {
    const visits = [
      ...[stay('joint 03-03..'), stay('fireReview@joint/fire 03-03..03-05')],
      ...[stay('fireTest@joint/fire 03-05..'), stay('buildReview@joint/build 03-03..03-06')],
    ];

    expect(read({ visits }, '03-09')).toEqual([
      ['fire', 'step', 'running', '2026-03-24', 1],
      ['fireTest', 'step', 'running', '2026-03-12', 0],
    ]);
  });

  it('are parsed by the noun of the API', () => {
    const ledger = readClocks(
      itemOf([rule({ pausedBy: [PROCEDURES] }), rule({ ...INTAKE })]),
      caseOf({
        ...{ acceptedAt: at('03-03'), correction: told('03-04', '03-12', '03-05') },
        visits: [stay('documents 03-03..03-06'), stay('test 03-06..')],
        extensions: [{ clock: 'legal', limit: limit('5 workingDay'), at: at('03-04') }],
      }),
      CALENDAR,
      at('03-12'),
    );

    expect(ClockLedger.safeParse(ledger).error).toBeUndefined();
  });
});
