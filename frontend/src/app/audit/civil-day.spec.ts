import { civilDayOf, dayOfCivil } from './civil-day';

describe('days of the calendar', () => {
  it('keep their date whatever the zone', () => {
    expect(civilDayOf(dayOfCivil('2026-01-31'))).toBe('2026-01-31');
    expect(civilDayOf(new Date(2026, 10, 24, 23, 59))).toBe('2026-11-24');
  });

  it('are none for no date', () => {
    expect(dayOfCivil('')).toBeNull();
    expect(dayOfCivil('24.11.2026')).toBeNull();
    expect(civilDayOf(null)).toBe('');
  });
});
