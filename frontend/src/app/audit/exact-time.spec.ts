import { exactTime } from './exact-time';

describe('the time of a record', () => {
  it('has its year and second, in the time of the region', () => {
    expect(exactTime('2026-11-24T16:40:07.123Z')).toBe('2026-11-25 00:40:07');
  });
});
