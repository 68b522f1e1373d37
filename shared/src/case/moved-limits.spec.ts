import * as fc from 'fast-check';
import { GOLDEN, RandomCase } from '#shared/case/random-case.spec-support';
import { hasRunning, movedLimits } from '#shared/case/moved-limits';
import { caseOutlook } from '#shared/case/situated';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import type { Calendar, CalendarYear } from '#shared/kernel/calendar';
import { addDays } from '#shared/kernel/civil-date';

const DAY = 24 * 60;

/** Received on Monday, 2 March 2026, 09:00, and left alone for some days. */
function leftAlone(days: number): RandomCase {
  const run = new RandomCase(GOLDEN);
  run.wait(days * DAY);
  run.issue();
  return run;
}

const off = (...days: string[]): CalendarYear => ({ ...CALENDAR_2026, off: [...CALENDAR_2026.off, ...days] });
/** Made-up years: any days of the first months off, any weekend worked. */
const years = fc
  .record({ off: fc.array(fc.nat(150), { maxLength: 20 }), worked: fc.array(fc.nat(20), { maxLength: 6 }) })
  .map(({ off: free, worked }): CalendarYear => ({
    ...CALENDAR_2026,
    off: [...new Set(free.map((day) => addDays('2026-01-01', day)))],
    // 3 January 2026 was a Saturday.
    worked: [...new Set(worked.map((week) => addDays('2026-01-03', 7 * week)))],
  }));

describe('What a changed calendar moves in a case', () => {
  it('is the limit that counts over the new day off, from its old day to its new one', () => {
    const run = leftAlone(0);
    const facts = { ...run.facts, calendar: [off('2026-03-05')] };

    expect(movedLimits(facts, run.state, [CALENDAR_2026])).toEqual([
      { limit: 'intake', name: GOLDEN.clocks[0]!.name, from: '2026-03-09', to: '2026-03-10' },
    ]);
  });

  it('is told of a year that was not there', () => {
    const run = leftAlone(0);

    expect(movedLimits(run.facts, run.state, []).map(({ from, to }) => [from, to])).toEqual([
      [undefined, '2026-03-09'],
    ]);
  });

  it('leaves the day of a step as it was told in its event, and moves what the rules compute', () => {
    const run = leftAlone(8);
    const facts = { ...run.facts, calendar: [off('2026-03-11')] };
    const moved = movedLimits(facts, run.state, [CALENDAR_2026]);

    expect(run.state.steps[0]?.due).toBe('2026-03-11');
    expect(moved.map(({ limit, from, to }) => [limit, from, to])).toEqual([
      ['promised', '2026-03-12', '2026-03-13'],
      ['legal', '2026-03-16', '2026-03-17'],
    ]);
  });

  it('is nothing where the change lies behind every end, or where it is none', () => {
    const run = leftAlone(8);
    for (const calendar of [[off('2026-06-10')], [CALENDAR_2026]])
      expect(movedLimits({ ...run.facts, calendar }, run.state, [CALENDAR_2026])).toEqual([]);
  });

  it('leads from every old end to the one that is computed from scratch, whatever the calendars', () => {
    const ends = (run: RandomCase, calendar: Calendar): Readonly<Record<string, string | undefined>> => {
      const { clocks } = caseOutlook({ ...run.facts, calendar }, run.state);
      const running = clocks.filter(({ state }) => ['running', 'paused', 'overdue'].includes(state));
      return Object.fromEntries(running.map(({ key, due }) => [key, due]));
    };
    let moved = 0;
    fc.assert(
      fc.property(years, years, fc.nat(30), (before, after, days) => {
        const run = leftAlone(days);
        const rows = movedLimits({ ...run.facts, calendar: [after] }, run.state, [before]);
        moved += rows.length;
        const followed = { ...ends(run, [before]) };
        for (const { limit, from, to } of rows) {
          expect(followed[limit]).toBe(from);
          followed[limit] = to;
        }
        expect(followed).toEqual(ends(run, [after]));
      }),
      { numRuns: 40 },
    );
    expect(moved).toBeGreaterThan(20);
  });
});

describe('Whether anything runs in a case', () => {
  it('is so while it is open, and not when it has ended and nothing follows', () => {
    const run = leftAlone(0);
    expect(hasRunning(run.facts, run.state)).toBe(true);
    const ended = { ...run.state, status: 'ended' as const, endedAt: run.now, steps: [] };
    expect(hasRunning(run.facts, ended)).toBe(false);
  });
});
