import * as fc from 'fast-check';
import { addDays } from '#shared/kernel/civil-date';
import type { Json } from '#shared/kernel/json';
import { compileExpression } from '#shared/expression/compile-expression';
import { monthsFrom, monthsLater, weekdayOf } from '#shared/expression/date-functions';

const value = (source: string): Json | undefined => {
  const compiled = compileExpression(source, { today: 'string', n: 'double' });
  if (!compiled.ok) throw new Error(`${source}: ${compiled.issues.map(({ code }) => code).join()}`);
  return compiled.expression.evaluate({ today: '2026-11-24', n: 2 });
};

describe('Functions of dates', () => {
  const table: readonly (readonly [source: string, value: Json | undefined])[] = [
    ['addMonths(today, 3)', '2027-02-24'],
    ['addMonths("2026-01-31", 1)', '2026-02-28'],
    ['addMonths("2024-01-31", 1.0)', '2024-02-29'],
    ['addMonths("2026-03-31", -1)', '2026-02-28'],
    ['addMonths("2026-01-15", -13)', '2024-12-15'],
    ['addMonths(today, 0.5)', undefined],
    ['addMonths(today, n * 6)', '2027-11-24'],
    ['addMonths("2026-02-30", 1)', undefined],
    ['addMonths(today, 1e9)', undefined],
    ['addYears("2024-02-29", 1)', '2025-02-28'],
    ['addYears(today, -5)', '2021-11-24'],
    ['addDays("9999-12-31", 1)', undefined],
    ['addDays(today, 1e308)', undefined],
    ['addDays(today, size(today))', '2026-12-04'],
    ['monthsBetween("2026-01-31", "2026-02-28")', 1],
    ['monthsBetween("2026-01-31", "2026-02-27")', 0],
    ['monthsBetween("2026-03-10", "2026-01-11")', -1],
    ['yearsBetween("2024-02-29", "2025-02-28")', 1],
    ['yearsBetween("2000-11-25", today)', 25],
    ['yearsBetween("2000-11-24", today)', 26],
    ['yearsBetween(today, "2025-11-25")', 0],
    ['yearsBetween(today, "x")', undefined],
    ['[yearOf(today), monthOf(today), dayOf(today), weekdayOf(today)]', [2026, 11, 24, 2]],
    ['weekdayOf("1969-12-28")', 7],
    ['isDate("2026-02-29") || !isDate("2024-02-29")', false],
    ['birthdayOf("11010519491231002X")', '1949-12-31'],
    ['birthdayOf("11010519491231002")', undefined],
  ];
  for (const [source, expected] of table) {
    it(`${source} is ${JSON.stringify(expected)}`, () =>
      expect(JSON.stringify(value(source))).toBe(JSON.stringify(expected)));
  }

  const day = fc.integer({ min: -200_000, max: 200_000 }).map((days) => addDays('2026-01-01', days));

  it('whole months are the most that do not lead past the second date', () => {
    fc.assert(
      fc.property(day, fc.nat(2000), (from, days) => {
        const to = addDays(from, days);
        const months = monthsFrom(from, to);
        expect(monthsLater(from, months) <= to && monthsLater(from, months + 1) > to).toBeTrue();
        expect(monthsFrom(to, from) + months).toBe(0);
      }),
    );
  });

  it('weekdays follow each other', () => {
    fc.assert(fc.property(day, (date) => expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1)));
  });
});
