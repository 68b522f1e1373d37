import type { CaseTimes } from '#shared/clock/case-times';
import { ClockLedger, type ClockReading } from '#shared/clock/clock-ledger';
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
} from '#shared/clock/clock-case.spec-support';
import { readClocks } from '#shared/clock/read-clocks';
import type { ClockRule } from '#shared/definition/clock-rule';

interface Row {
  readonly name: string;
  readonly rule: Partial<ClockRule>;
  readonly times: Partial<CaseTimes>;
  readonly now: string;
  readonly reads: Partial<ClockReading>;
}

const told = (when: string, due: string, answeredAt?: string) => ({
  ...{ at: at(when), due: `2026-${due}` },
  ...(answeredAt !== undefined && { answeredAt: at(answeredAt) }),
});

const INTAKE: Partial<ClockRule> = {
  ...{ key: 'intake', kind: 'intake', from: 'submitted', to: 'accepted', limit: limit('5 workingDay') },
};

/** What golden-items.md and practice.md, section 1, say of limits. */
const LAW: readonly Row[] = [
  {
    name: 'A: acceptance within five working days (行政许可法 32)',
    rule: INTAKE,
    times: { acceptedAt: at('03-05') },
    now: '03-20',
    reads: { state: 'met', due: '2026-03-09', usedDays: 3 },
  },
  {
    name: 'A: told once what is missing, the intake limit is answered',
    rule: INTAKE,
    times: { correction: told('03-09', '03-16') },
    now: '03-20',
    reads: { state: 'met', due: '2026-03-09' },
  },
  {
    name: 'A: with the answer to the correction the intake limit begins anew',
    rule: INTAKE,
    times: { correction: told('03-04', '03-11', '03-06') },
    now: '03-09',
    reads: { state: 'running', startedAt: at('03-06'), due: '2026-03-13', remaining: 4 },
  },
  {
    name: '4: accepted from the day of receipt because nobody answered: missed, and the legal limit counts from the receipt',
    rule: INTAKE,
    times: { acceptedAt: at('03-02'), deemedAcceptedAt: at('03-10 00:00') },
    now: '03-12',
    reads: { state: 'missed', due: '2026-03-09', startedAt: at('03-02') },
  },
  {
    name: 'A: ten working days from acceptance, the visit counts (行政许可法 45)',
    rule: { pausedBy: [PROCEDURES] },
    times: { acceptedAt: at('03-03'), visits: [stay('documents 03-03..03-04'), stay('inspect 03-04..')] },
    now: '03-11',
    reads: { state: 'running', due: '2026-03-17', usedDays: 6, pausedDays: 0, remaining: 4 },
  },
  {
    name: 'A, 6: extended once by five, told before the end',
    rule: {},
    times: {
      acceptedAt: at('03-03'),
      extensions: [{ clock: 'legal', limit: limit('5 workingDay'), at: at('03-16') }],
    },
    now: '03-16',
    reads: { due: '2026-03-24', extendedBy: [limit('5 workingDay')], remaining: 6, limitDays: 10 },
  },
  {
    name: '6: 20 + 10 (行政许可法 42)',
    rule: { limit: limit('20 workingDay') },
    times: {
      acceptedAt: at('03-02'),
      extensions: [{ clock: 'legal', limit: limit('10 workingDay'), at: at('03-30') }],
    },
    now: '03-31',
    reads: { due: '2026-04-14', state: 'running' },
  },
  {
    name: '6: what extended another clock does not extend this one',
    rule: { limit: limit('20 workingDay') },
    times: {
      acceptedAt: at('03-02'),
      extensions: [{ clock: 'other', limit: limit('10 workingDay'), at: at('03-30') }],
    },
    now: '03-31',
    reads: { due: '2026-03-30', state: 'overdue', remaining: -1, warning: 'red' },
  },
  {
    name: 'A: delivery within five working days of the decision, also after the chain has ended',
    rule: { kind: 'delivery', from: 'decided', to: 'delivered', limit: limit('5 workingDay') },
    times: { decidedAt: at('03-10'), endedAt: at('03-10'), deliveredAt: at('03-18') },
    now: '03-20',
    reads: { state: 'missed', due: '2026-03-17', endedAt: at('03-18') },
  },
  {
    name: 'A: five years of validity end with the certificate',
    rule: { kind: 'validity', from: 'granted', to: 'expired', limit: limit('5 year'), firstDay: 'same' },
    times: { grantedAt: at('03-10'), endedAt: at('03-10'), certificates: [{ validUntil: '2031-03-09' }] },
    now: '03-20',
    reads: { state: 'running', due: '2031-03-09', unit: 'year', remaining: 1815 },
  },
  {
    name: 'A: a certificate that has expired held to its end',
    rule: { kind: 'validity', from: 'granted', to: 'expired', limit: limit('1 month'), firstDay: 'same' },
    times: { grantedAt: at('03-10'), endedAt: at('03-10'), certificates: [{ validUntil: '2026-04-09' }] },
    now: '04-10',
    reads: { state: 'met', due: '2026-04-09' },
  },
  {
    name: '9: renewal must be asked for 30 days before the expiry',
    rule: { kind: 'renewal', from: 'expired', to: 'ended', limit: limit('30 calendarDay') },
    times: { grantedAt: at('03-10'), certificates: [{ validUntil: '2031-03-09' }] },
    now: '03-20',
    reads: { state: 'running', due: '2031-02-07', startedAt: at('03-10') },
  },
  {
    name: '9: renewal must be asked for 15 working days before the expiry',
    rule: { kind: 'renewal', from: 'expired', to: 'accepted', limit: limit('15 workingDay') },
    times: { grantedAt: at('03-02'), deliveredAt: at('03-03'), certificates: [{ validUntil: '2026-10-12' }] },
    now: '09-11',
    reads: { state: 'running', due: '2026-09-15', startedAt: at('03-03'), remaining: 2, warning: 'yellow' },
  },
  {
    name: '9: without a last day there is nothing to renew',
    rule: { kind: 'renewal', from: 'expired', to: 'ended', limit: limit('30 calendarDay') },
    times: { grantedAt: at('03-10'), certificates: [{}] },
    now: '03-20',
    reads: { state: 'notStarted', usedDays: 0 },
  },
  {
    name: 'B: registration on the spot',
    rule: { from: 'submitted', limit: limit('0 spot') },
    times: { decidedAt: at('03-02 11:30') },
    now: '03-20',
    reads: { state: 'met', due: '2026-03-02', dueAt: at('03-03 00:00'), unit: 'spot' },
  },
  {
    name: 'B: not on the spot',
    rule: { from: 'submitted', limit: limit('0 spot') },
    times: {},
    now: '03-03',
    reads: { state: 'overdue', warning: 'red' },
  },
  {
    name: 'B, 2: three working days from the voucher of receipt, extended by three',
    rule: { from: 'submitted', limit: limit('3 workingDay') },
    times: { extensions: [{ clock: 'legal', limit: limit('3 workingDay'), at: at('03-05') }] },
    now: '03-06',
    reads: { due: '2026-03-10', state: 'running' },
  },
  {
    name: 'C: inspection within ten working days of acceptance, the last visit counts',
    rule: { to: 'left:inspect' },
    times: { acceptedAt: at('03-03'), visits: [stay('inspect 03-04..03-06'), stay('inspect 03-10..03-13')] },
    now: '03-30',
    reads: { state: 'met', endedAt: at('03-13'), due: '2026-03-17' },
  },
  {
    name: 'C: the decision within three working days of the inspection',
    rule: { from: 'left:inspect', limit: limit('3 workingDay') },
    times: { acceptedAt: at('03-03'), visits: [stay('inspect 03-04..03-06'), stay('inspect 03-10..03-13')] },
    now: '03-18',
    reads: { state: 'running', startedAt: at('03-13'), due: '2026-03-18', warning: 'red', remaining: 0 },
  },
  {
    name: 'C: a second inspection takes the start back until it is over',
    rule: { from: 'left:inspect', limit: limit('3 workingDay') },
    times: { acceptedAt: at('03-03'), visits: [stay('inspect 03-04..03-06'), stay('inspect 03-10..')] },
    now: '03-18',
    reads: { state: 'notStarted' },
  },
  {
    name: 'C: the check within twenty working days of the grant, though the chain has ended',
    rule: { kind: 'check', from: 'granted', to: 'left:check', limit: limit('20 workingDay') },
    times: {
      ...{ grantedAt: at('03-10'), endedAt: at('03-10'), aftercare: {} },
      visits: [stay('check 03-10..')],
    },
    now: '04-01',
    reads: { state: 'running', due: '2026-04-08', remaining: 4 },
  },
  {
    name: 'C: where the grant began no aftercare there is nothing to check',
    rule: { kind: 'check', from: 'granted', to: 'left:check', limit: limit('20 workingDay') },
    times: { grantedAt: at('03-10'), endedAt: at('03-10') },
    now: '05-06',
    reads: { state: 'notStarted' },
  },
  {
    name: 'C: the end of the aftercare stops the check',
    rule: { kind: 'check', from: 'granted', to: 'left:check', limit: limit('20 workingDay') },
    times: {
      ...{ grantedAt: at('03-10'), endedAt: at('03-10'), aftercare: { end: { at: at('03-20') } } },
      visits: [],
    },
    now: '05-06',
    reads: { state: 'met', endedAt: at('03-20') },
  },
  {
    name: '2: seven days from the receipt, pushed by the correction (建筑法 8)',
    rule: {
      ...{ from: 'submitted', limit: limit('7 calendarDay') },
      pausedBy: [{ during: 'correction', legalBasis: [] }],
    },
    times: { correction: told('03-04', '03-11', '03-08') },
    now: '03-09',
    reads: { state: 'running', due: '2026-03-13', pausedDays: 4, usedDays: 3, remaining: 4 },
  },
  {
    name: '3: calendar days end on a free day too',
    rule: { limit: limit('20 calendarDay') },
    times: { acceptedAt: at('03-02') },
    now: '03-22 23:59',
    reads: { state: 'running', due: '2026-03-22', warning: 'red' },
  },
  {
    name: '3: hours on the wall clock',
    rule: { limit: limit('24 hour') },
    times: { acceptedAt: at('03-06 16:00') },
    now: '03-07 15:30',
    reads: { state: 'running', dueAt: at('03-07 16:00'), usedDays: 23, remaining: 0, warning: 'red' },
  },
  {
    name: '3: the last day ends when the office closes, where the clock says so',
    rule: { lastDay: 'officeClosing' },
    times: { acceptedAt: at('03-03'), decidedAt: at('03-17 17:31') },
    now: '03-20',
    reads: { state: 'missed', due: '2026-03-17', dueAt: at('03-17 17:30') },
  },
  {
    name: '1: a laboratory test stops the legal limit and says so',
    rule: { pausedBy: [PROCEDURES] },
    times: { acceptedAt: at('03-03'), visits: [stay('documents 03-03..03-05'), stay('test 03-05..')] },
    now: '03-11',
    reads: { state: 'paused', usedDays: 2, pausedDays: 4, due: '2026-03-23', remaining: 8 },
  },
  {
    name: '1: the promise goes on where it does not say that it stops',
    rule: { kind: 'promised', limit: limit('8 workingDay') },
    times: { acceptedAt: at('03-03'), visits: [stay('documents 03-03..03-05'), stay('test 03-05..')] },
    now: '03-11',
    reads: { state: 'running', usedDays: 6, pausedDays: 0, due: '2026-03-13', warning: 'yellow' },
  },
  {
    name: '1: only the named steps stop it',
    rule: { pausedBy: [{ ...PROCEDURES, steps: ['fireTest'] }] },
    times: { acceptedAt: at('03-03'), visits: [stay('test 03-05..')] },
    now: '03-11',
    reads: { state: 'running', pausedDays: 0 },
  },
  {
    name: '5: an applicant’s step stops a clock only where the clock says so',
    rule: { pausedBy: [{ during: 'applicantStep', steps: ['rectify'], legalBasis: [] }] },
    times: { acceptedAt: at('03-03'), visits: [stay('rectify 03-05..03-09'), stay('inspect 03-09..')] },
    now: '03-11',
    reads: { state: 'running', usedDays: 4, pausedDays: 2, due: '2026-03-19' },
  },
  {
    name: '7: what one organ’s test stops another one’s review does not: lanes count while any organ works',
    rule: { pausedBy: [PROCEDURES] },
    times: {
      acceptedAt: at('03-03'),
      visits: [
        stay('joint 03-03..'),
        stay('fireTest@joint/fire 03-04..'),
        stay('buildReview@joint/build 03-03..03-06'),
        stay('buildMend@joint/build 03-06..'),
      ],
    },
    now: '03-11',
    reads: { state: 'paused', usedDays: 3, pausedDays: 3 },
  },
  {
    name: '7: the clock of a lane measures that lane alone',
    rule: { from: 'entered:fire', to: 'left:fire', pausedBy: [PROCEDURES] },
    times: {
      acceptedAt: at('03-03'),
      visits: [
        stay('joint 03-03..'),
        stay('fireReview@joint/fire 03-03..03-04'),
        stay('fireTest@joint/fire 03-04..'),
        stay('buildReview@joint/build 03-03..'),
      ],
    },
    now: '03-11',
    reads: { state: 'paused', startedAt: at('03-03'), usedDays: 1, pausedDays: 5 },
  },
  {
    name: '7: a lane is left when none of its steps is open',
    rule: { from: 'entered:fire', to: 'left:fire' },
    times: {
      acceptedAt: at('03-03'),
      visits: [
        stay('joint 03-03..'),
        stay('fireReview@joint/fire 03-03..03-05'),
        stay('buildReview@joint/build 03-03..'),
      ],
    },
    now: '03-11',
    reads: { state: 'met', endedAt: at('03-05') },
  },
  {
    name: '10: a case that ends stops what it was about',
    rule: {},
    times: { acceptedAt: at('03-03'), endedAt: at('03-05') },
    now: '05-06',
    reads: { state: 'met', endedAt: at('03-05'), usedDays: 2 },
  },
  {
    name: 'not accepted yet, the legal limit has not begun',
    rule: {},
    times: {},
    now: '03-05',
    reads: { state: 'notStarted', usedDays: 0, pausedDays: 0, limitDays: 10 },
  },
];

describe('A clock', () => {
  for (const { name, rule: change, times, now, reads } of LAW) {
    it(`reads ${reads.state ?? 'as it should'}: ${name}`, () =>
      expect(reading(rule(change), times, now)).toEqual(jasmine.objectContaining(reads) as never));
  }

  it('warns yellow with a third or two working days left, red on the last day and after it', () => {
    const warned = (days: number, now: string) =>
      reading(rule({ limit: limit(`${days} workingDay`) }), { acceptedAt: at('03-02') }, now).warning;

    expect(['03-10', '03-11', '03-13', '03-16', '03-17'].map((now) => warned(10, now))).toEqual([
      ...[undefined, 'yellow', 'yellow', 'red', 'red'],
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
    expect(read({ visits: [{ ...stay('relay 03-04..'), due: '2026-03-04' }] }, '03-04 14:00')).toEqual([
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
