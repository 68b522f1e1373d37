import * as fc from 'fast-check';
import type { Calendar } from '#shared/kernel/calendar';
import type { Instant } from '#shared/kernel/instant';
import type { ClockRule } from '#shared/definition/clock-rule';
import type { CaseTimes } from '#shared/clock/case-times';
import { at, CALENDAR, caseOf, itemOf, limit, PROCEDURES, rule, stay } from '#shared/clock/clock-case.spec-support';
import { firstDue } from '#shared/clock/first-due';
import { worstLight } from '#shared/clock/light';
import { outlookOf } from '#shared/clock/outlook';
import { histories, instantOf, upTo } from '#shared/clock/random-history.spec-support';
import { readClocks } from '#shared/clock/read-clocks';

const YEARS: Calendar = [...CALENDAR, ...[2027, 2028, 2029].map((year) => ({ year, off: [], worked: [], source: '' }))];
const shares = fc.noBias(fc.integer({ min: 0, max: 1500 })).map((thousandths) => thousandths / 1000);
const rules = fc
  .record({
    limit: fc.record({
      n: fc.nat(30),
      unit: fc.constantFrom<ClockRule['limit']['unit']>('spot', 'hour', 'workingDay', 'calendarDay', 'month'),
    }),
    kind: fc.constantFrom<ClockRule['kind']>('legal', 'promised', 'delivery', 'validity'),
    firstDay: fc.constantFrom('next' as const, 'same' as const),
    lastDay: fc.constantFrom('midnight' as const, 'officeClosing' as const),
    pausedBy: fc.subarray([PROCEDURES]),
  })
  .map((change) => rule(change));

/** What a list keeps of a case, as of an instant, by the ledger and nothing else. */
function kept(clock: ClockRule, times: CaseTimes, now: Instant): unknown {
  const { clocks } = readClocks(itemOf([clock]), times, YEARS, now);
  const due = firstDue({ clocks });
  const over = clocks.filter(({ state }) => state === 'overdue').map(({ key }) => key);
  return { due: due?.due, name: due?.name, light: worstLight(clocks.map(({ warning }) => warning)), over };
}

describe('What lists keep of the limits of a case', () => {
  it('reads the clocks as the ledger does', () => {
    fc.assert(
      fc.property(histories, shares, rules, (whole, share, clock) => {
        const now = instantOf(whole, share);
        const times = upTo(whole, now);
        expect(outlookOf(itemOf([clock]), times, YEARS, now).clocks).toEqual([
          ...readClocks(itemOf([clock]), times, YEARS, now).clocks,
        ]);
      }),
    );
  });

  it('holds until the instant that it tells, whatever the limit and whatever happened before', () => {
    fc.assert(
      fc.property(
        histories,
        shares,
        rules,
        fc.array(fc.nat(90 * 24 * 60), { minLength: 3, maxLength: 3 }),
        (...given) => {
          const [whole, share, clock, minutes] = given;
          const now = instantOf(whole, share);
          const times = upTo(whole, now);
          const { changesAt } = outlookOf(itemOf([clock]), times, YEARS, now);
          if (changesAt !== undefined) expect(changesAt > now).toBe(true);
          const last = changesAt === undefined ? [] : [new Date(Date.parse(changesAt) - 1).toISOString()];
          const before = minutes
            .map((more) => new Date(Date.parse(now) + more * 60_000).toISOString())
            .filter((later) => changesAt === undefined || later < changesAt);
          for (const later of [...before, ...last]) expect(kept(clock, times, later)).toEqual(kept(clock, times, now));
        },
      ),
      { numRuns: 300 },
    );
  });

  const accepted = { acceptedAt: at('03-03') };
  for (const [words, now, light, changes] of [
    ['10 workingDay', '03-04', undefined, '03-12 00:00'],
    ['10 workingDay', '03-12', 'yellow', '03-17 00:00'],
    ['10 workingDay', '03-17', 'red', '03-18 00:00'],
    ['3 workingDay', '03-03 10:00', undefined, '03-04 00:00'],
    ['30 calendarDay', '03-04', undefined, '03-23 00:00'],
    ['24 hour', '03-03 10:00', undefined, '03-04 01:00'],
    ['24 hour', '03-04 01:00', 'yellow', '03-04 08:00'],
    ['24 hour', '03-04 08:30', 'red', '03-04 09:00'],
    ['10 workingDay', '03-18', 'red', undefined],
  ] as const) {
    it(`tells the next light of ${words} on ${now}: ${light ?? 'none'} until ${changes ?? 'somebody acts'}`, () => {
      const outlook = outlookOf(itemOf([rule({ limit: limit(words) })]), caseOf(accepted), CALENDAR, at(now));

      expect(outlook.clocks[0]!.warning).toBe(light);
      // The hour that begins is told to the millisecond after the one before.
      const told = outlook.changesAt && new Date(Math.floor(Date.parse(outlook.changesAt) / 1000) * 1000).toISOString();
      expect(told).toBe(changes && at(changes));
    });
  }

  it('looks again every day while a limit stands still, since its end moves on', () => {
    const standing = caseOf({ ...accepted, visits: [stay('test 03-05..')] });
    const clock = rule({ limit: limit('10 workingDay'), pausedBy: [PROCEDURES] });

    expect(outlookOf(itemOf([clock]), standing, CALENDAR, at('03-06')).changesAt).toBe(at('03-07 00:00'));
  });
});
