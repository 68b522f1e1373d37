import type { CalendarYear } from '#shared/kernel/calendar';
import { compileExpression } from '#shared/expression/compile-expression';
import type { Json } from '#shared/kernel/json';

/** A year in which 1 to 7 October are free and 10 October, a Saturday, is worked. */
const YEAR: CalendarYear = {
  ...{ year: 2026, source: 'a spec', worked: ['2026-10-10'] },
  off: ['01', '02', '03', '04', '05', '06', '07'].map((day) => `2026-10-${day}`),
};
const SCOPE = { calendar: 'dyn', today: 'string' } as const;

const valueOf = (source: string, calendar?: Json): Json | undefined => {
  const compiled = compileExpression(source, SCOPE);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.expression.evaluate({ today: '2026-09-30', ...(calendar !== undefined && { calendar }) });
};
const known = [YEAR] as unknown as Json;

describe('Functions of working days', () => {
  for (const [source, value] of [
    ['isWorkingDay(calendar, today)', true],
    ['isWorkingDay(calendar, "2026-10-01")', false],
    ['isWorkingDay(calendar, "2026-10-10")', true],
    ['addWorkingDays(calendar, today, 1)', '2026-10-08'],
    ['addWorkingDays(calendar, today, 3)', '2026-10-10'],
    ['addWorkingDays(calendar, today, 0)', '2026-09-30'],
    ['workingDaysBetween(calendar, today, "2026-10-12")', 4],
    ['workingDaysBetween(calendar, "2026-10-12", today)', -4],
    ['workingDaysBetween(calendar, today, today)', 0],
    ['today < addWorkingDays(calendar, today, 2)', true],
  ] as const)
    it(`count on the calendar: ${source}`, () => {
      expect<unknown>(valueOf(source, known)).toBe(value);
    });

  it('are unknown in a year without a calendar, for what is no date, no number of days and no calendar', () => {
    for (const source of [
      'addWorkingDays(calendar, "2026-12-30", 5)',
      'isWorkingDay(calendar, "2027-01-04")',
      'isWorkingDay(calendar, "soon")',
      'addWorkingDays(calendar, today, -1)',
      'addWorkingDays(calendar, today, 1.5)',
      'addWorkingDays(calendar, today, 100000)',
      'isWorkingDay(today, today)',
    ])
      expect(valueOf(source, known)).withContext(source).toBeUndefined();
    expect(valueOf('isWorkingDay(calendar, today)')).toBeUndefined();
    expect(valueOf('isWorkingDay(calendar, today)', [{ year: 2026 }])).toBeUndefined();
  });
});
