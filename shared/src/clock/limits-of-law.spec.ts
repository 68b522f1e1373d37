import { at, limit, PROCEDURES, stay, told } from '#shared/clock/clock-case.spec-support';
import { INTAKE, itReads, type ReadRow } from '#shared/clock/read-row.spec-support';

/** What practice.md, section 1, says of limits, by the number of its row. */
const ROWS: readonly ReadRow[] = [
  {
    name: '4: accepted from the day of receipt because nobody answered: missed, and the legal limit counts from the receipt',
    rule: INTAKE,
    times: { acceptedAt: at('03-02'), deemedAcceptedAt: at('03-10 00:00') },
    now: '03-12',
    reads: { state: 'missed', due: '2026-03-09', startedAt: at('03-02') },
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
  {
    name: '6: what extended an earlier round of it does not extend this one',
    rule: { from: 'left:inspect', limit: limit('3 workingDay') },
    times: {
      ...{ acceptedAt: at('03-03'), visits: [stay('inspect 03-04..03-06'), stay('inspect 03-10..03-13')] },
      extensions: [{ clock: 'legal', limit: limit('5 workingDay'), at: at('03-09') }],
    },
    now: '03-16',
    reads: { state: 'running', due: '2026-03-18' },
  },
  {
    name: '2: what was left before it began does not end it',
    rule: { from: 'entered:inspect', to: 'left:documents' },
    times: { acceptedAt: at('03-03'), visits: [stay('documents 03-03..03-04'), stay('inspect 03-05..')] },
    now: '03-06',
    reads: { state: 'running', startedAt: at('03-05') },
  },
  {
    name: '7: a joint review that is gone through again begins its lanes anew',
    rule: { from: 'entered:fire', to: 'left:fire' },
    times: {
      acceptedAt: at('03-03'),
      visits: [
        stay('joint 03-03..03-09'),
        stay('fireReview@joint/fire 03-03..03-09'),
        stay('documents 03-09..03-10'),
        stay('joint 03-10..'),
        stay('fireReview@joint/fire 03-10..03-12'),
        stay('buildReview@joint/build 03-10..'),
      ],
    },
    now: '03-13',
    reads: { state: 'met', startedAt: at('03-10'), endedAt: at('03-12') },
  },
];

describe('A clock', () => itReads(ROWS));
