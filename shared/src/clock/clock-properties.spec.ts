import * as fc from 'fast-check';
import { addDays, civilDateOf, type CivilDate } from '#shared/kernel/civil-date';
import type { Calendar } from '#shared/kernel/calendar';
import type { CaseTimes } from '#shared/clock/case-times';
import { clockEnd } from '#shared/clock/clock-end';
import { CALENDAR, itemOf, limit, PROCEDURES, rule } from '#shared/clock/clock-case.spec-support';
import type { ClockReading } from '#shared/clock/clock-ledger';
import { limitEndAt } from '#shared/clock/limit-end';
import { pausedDays } from '#shared/clock/pause';
import { pausesOf } from '#shared/clock/pauses-of';
import { histories, instantOf, upTo } from '#shared/clock/random-history.spec-support';
import { readClocks } from '#shared/clock/read-clocks';
import { countWorkingDays, isWorkingDay } from '#shared/kernel/working-days';
import type { ClockRule } from '#shared/definition/clock-rule';

const shares = fc.noBias(fc.integer({ min: 0, max: 1200 })).map((thousandths) => thousandths / 1000);
const units = fc.constantFrom<ClockRule['limit']['unit']>('spot', 'hour', 'workingDay', 'calendarDay', 'month', 'year');
const limits = fc
  .record({ n: fc.nat(30), unit: units })
  .map(({ n, unit }) => ({ n: unit === 'year' ? n % 3 : n, unit }));
const CORRECTION = { during: 'correction' as const, legalBasis: [] };
const MENDING = { during: 'applicantStep' as const, legalBasis: [] };
const pausings = fc.subarray([PROCEDURES, CORRECTION, MENDING], { minLength: 1 });
const rules = fc
  .record({ limit: limits, firstDay: fc.constantFrom('next' as const, 'same' as const), pausedBy: pausings })
  .map((change) => rule(change));
/** Years whose working days are made up: properties hold whatever the calendar says. */
const YEARS: Calendar = [...CALENDAR, ...[2027, 2028, 2029].map((year) => ({ year, off: [], worked: [], source: '' }))];

function read(clock: ClockRule, times: CaseTimes, now: string) {
  const { clocks, ...ledger } = readClocks(itemOf([clock]), upTo(times, now), YEARS, now);
  return { ...ledger, clock: clocks.find(({ key }) => key === clock.key)! };
}
const days = ({ spans }: Pick<ReturnType<typeof read>, 'spans'>): ReadonlyMap<CivilDate, string> => {
  const found = new Map<CivilDate, string>();
  for (const { part, from, to, reason, step } of spans)
    for (let day = from; day <= to; day = addDays(day, 1)) {
      if (found.has(day)) throw new Error(`${day} stands in two parts`);
      found.set(day, `${part} ${step} ${reason.zh}`);
    }
  return found;
};
const runs = ({ state }: ClockReading) => state === 'running' || state === 'paused';

/** Day by day, as a clerk would count on a wall calendar. */
function byHand(eve: CivilDate, { n, unit }: ClockRule['limit'], paused: (day: CivilDate) => boolean): CivilDate {
  let day = eve;
  for (let left = n; left > 0;) {
    day = addDays(day, 1);
    const works = isWorkingDay(YEARS, day);
    if (!paused(day) && (unit === 'calendarDay' || (works.ok && works.value))) left -= 1;
  }
  while (paused(addDays(day, 1))) day = addDays(day, 1);
  return day;
}

describe('The ledger of days, whatever happened', () => {
  it('has every day from receipt to the end in one part, without gap or overlap, and adds up', () => {
    fc.assert(
      fc.property(histories, shares, (times, after) => {
        const now = instantOf(times, after);
        const ledger = read(rule(), times, now);
        const [first, last] = [times.submittedAt, times.endedAt! <= now ? times.endedAt! : now].map(civilDateOf);
        const all = countWorkingDays(YEARS, first!, last!);

        expect([...days(ledger).keys()].sort()[0]).toBe(first);
        expect(ledger.spans.at(-1)?.to).toBe(last);
        ledger.spans.forEach(({ from, to }, index) => {
          expect(from <= to).toBeTrue();
          if (index > 0) expect(from).toBe(addDays(ledger.spans[index - 1]!.to, 1));
        });
        expect({ ok: true, value: Object.values(ledger.totals).reduce((sum, part) => sum + part, 0) }).toEqual(
          all as never,
        );
      }),
    );
  });

  it('never changes what it said of a day that is over', () => {
    fc.assert(
      fc.property(histories, shares, shares, (times, one, other) => {
        const [before, after] = [Math.min(one, other), Math.max(one, other)].map((at) =>
          days(read(rule(), times, instantOf(times, at))),
        );
        for (const [day, said] of before!) expect(after!.get(day)).withContext(day).toBe(said);
      }),
    );
  });

  it('has outside the legal limit just the days on which the legal clock stood still, and counts all others', () => {
    fc.assert(
      fc.property(histories, shares, (times, after) => {
        const now = instantOf(times, after);
        const legal = rule({ pausedBy: [PROCEDURES] });
        const { clock, totals, spans } = read(legal, times, now);
        const accepted = times.acceptedAt!;
        const counted = spans
          .filter(({ part, from }) => part !== 'afterDecision' && from > civilDateOf(accepted))
          .reduce((sum, { workingDays }) => sum + workingDays, 0);

        expect(clock.pausedDays).toBe(totals.outside!);
        if (accepted <= now && accepted !== times.decidedAt) expect(clock.usedDays + clock.pausedDays).toBe(counted);
      }),
    );
  });
});

describe('Clocks, whatever happened', () => {
  it('end on the day that one finds counting by hand', () => {
    fc.assert(
      fc.property(histories, shares, rules, (times, after, clock) => {
        fc.pre(clock.limit.unit === 'workingDay' || clock.limit.unit === 'calendarDay');
        const now = instantOf(times, after);
        const start = times.acceptedAt!;
        const pauses = pausesOf(itemOf([]).chain, clock, upTo(times, now), now);
        const same = clock.firstDay === 'same' && clock.limit.n > 0;
        const eve = addDays(civilDateOf(start), same ? -1 : 0);
        const paused = (day: CivilDate) =>
          pauses.some((pause) => {
            const { first, last } = pausedDays(pause, eve);
            return first <= day && day <= last;
          });
        const end = limitEndAt(YEARS, start, clock.limit, { firstDay: clock.firstDay, pauses });

        expect(end.ok && end.value.date).toBe(byHand(eve, clock.limit, paused));
      }),
    );
  });

  it('are never made shorter by a pause', () => {
    fc.assert(
      fc.property(histories, shares, rules, (times, after, clock) => {
        const now = instantOf(times, after);
        const [with_, without] = [clock, { ...clock, pausedBy: [] }].map((each) => read(each, times, now).clock);

        expect((with_!.due ?? '') >= (without!.due ?? '')).toBeTrue();
        expect((with_!.dueAt ?? '') >= (without!.dueAt ?? '')).toBeTrue();
        expect(with_!.usedDays <= without!.usedDays).toBeTrue();
      }),
    );
  });

  it('are moved by an extension exactly by its limit, and by a pause within it', () => {
    fc.assert(
      fc.property(histories, limits, limits, (times, own, more) => {
        const start = times.acceptedAt!;
        const plain = limitEndAt(YEARS, start, own);
        const extended = limitEndAt(YEARS, start, own, { extensions: [more] });
        if (!plain.ok || !extended.ok) throw new Error('The years are there');
        const { date, at } = plain.value;
        const further = limitEndAt(YEARS, more.unit === 'hour' ? at : `${date}T04:00:00.000Z`, more);

        expect<unknown>(extended).toEqual(further);
        if (own.unit === more.unit && (own.unit === 'workingDay' || own.unit === 'calendarDay' || own.unit === 'hour'))
          expect<unknown>(extended).toEqual(limitEndAt(YEARS, start, { n: own.n + more.n, unit: own.unit }));
      }),
    );
  });

  it('go on as time goes on: neither the last day nor what was used goes back', () => {
    fc.assert(
      fc.property(histories, shares, shares, rules, (times, one, other, clock) => {
        const [before, after] = [Math.min(one, other), Math.max(one, other)].map(
          (at) => read(clock, times, instantOf(times, at)).clock,
        );

        expect((after!.due ?? '') >= (before!.due ?? '')).toBeTrue();
        expect(after!.usedDays >= before!.usedDays).toBeTrue();
        expect(after!.pausedDays >= before!.pausedDays).toBeTrue();
        // Cases refuse to extend what is over; these histories do not.
        const late = before!.state === 'overdue' && after!.extendedBy?.length === before!.extendedBy?.length;
        if (late) expect(after!.state === 'overdue' || after!.state === 'missed').toBeTrue();
      }),
    );
  });

  it('have what is used and what is left add up to the limit while they run', () => {
    fc.assert(
      fc.property(histories, shares, rules, (times, after, clock) => {
        fc.pre(clock.limit.unit === 'workingDay' || clock.limit.unit === 'calendarDay');
        const { clock: seen } = read({ ...clock, key: 'unextended' }, times, instantOf(times, after));
        const late = seen.remaining !== undefined && seen.usedDays > clock.limit.n;
        if (runs(seen) && !late) expect(seen.usedDays + seen.remaining!).toBe(clock.limit.n);
      }),
    );
  });

  it('are over when their end is reached, not before', () => {
    fc.assert(
      fc.property(histories, shares, rules, (times, after, clock) => {
        const now = instantOf(times, after);
        const end = clockEnd(itemOf([]), clock, upTo(times, now), YEARS, now);
        const { state } = read(clock, times, now).clock;

        expect(end !== undefined).toBe(['running', 'paused', 'overdue'].includes(state));
        if (end !== undefined && now !== times.acceptedAt) expect(state === 'overdue').toBe(now >= end.at);
      }),
    );
  });

  it('meet enough of everything for all this to mean something', () => {
    const seen = new Map<string, number>();
    const met = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
    for (const [times, after] of fc.sample(fc.tuple(histories, shares), { numRuns: 300, seed: 1 })) {
      const { clock, spans } = read(
        rule({ pausedBy: [PROCEDURES], limit: limit('5 workingDay') }),
        times,
        instantOf(times, after),
      );
      met(clock.state);
      for (const { part } of spans) met(part);
      if (clock.extendedBy !== undefined) met('extended');
      if (clock.pausedDays > 0) met('stood still');
    }
    const all = ['notStarted', 'running', 'paused', 'met', 'missed', 'overdue', 'extended', 'stood still'];
    const parts = ['beforeAcceptance', 'organ', 'applicant', 'thirdParty', 'outside', 'afterDecision'];
    for (const what of [...all, ...parts])
      expect(seen.get(what) ?? 0)
        .withContext(what)
        .toBeGreaterThan(4);
  });
});
