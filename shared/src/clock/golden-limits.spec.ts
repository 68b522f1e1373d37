import { at, limit, PROCEDURES, stay, told } from '#shared/clock/clock-case.spec-support';
import { INTAKE, itReads, type ReadRow } from '#shared/clock/read-row.spec-support';

/** What golden-items.md says of limits: A food business, B self-employed registration, C fire check. */
const ROWS: readonly ReadRow[] = [
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
    name: 'B: registration on the spot',
    rule: { from: 'submitted', limit: limit('0 spot') },
    times: { decidedAt: at('03-02 11:30') },
    now: '03-20',
    reads: { state: 'met', due: '2026-03-02', unit: 'spot' },
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
];

describe('A clock of a golden item', () => itReads(ROWS));
