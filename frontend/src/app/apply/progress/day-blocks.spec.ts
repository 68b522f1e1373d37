import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import type { ClockLedger } from '#shared/clock/clock-ledger';
import { dayBlocks } from './day-blocks';

const ledger = (from: string, to: string): ClockLedger => ({
  asOf: '2026-11-24T02:00:00.000Z',
  clocks: [],
  spans: [{ part: 'organ', from, to, workingDays: 0, reason: { zh: '审' } }],
  totals: { beforeAcceptance: 0, organ: 0, applicant: 0, thirdParty: 0, outside: 0, afterDecision: 0 },
});

describe('dayBlocks', () => {
  it('draws working days only', () => {
    expect(dayBlocks(ledger('2026-11-20', '2026-11-24'), [CALENDAR_2026]).map(({ day }) => day)).toEqual([
      '2026-11-20',
      '2026-11-23',
      '2026-11-24',
    ]);
  });

  it('draws a Saturday that is worked and no holiday', () => {
    expect(dayBlocks(ledger('2026-10-05', '2026-10-10'), [CALENDAR_2026]).map(({ day }) => day)).toEqual([
      '2026-10-08',
      '2026-10-09',
      '2026-10-10',
    ]);
  });

  it('guesses nothing for a year that is not known', () => {
    expect(dayBlocks(ledger('2027-01-04', '2027-01-08'), [CALENDAR_2026])).toEqual([]);
  });
});
