import { freshSalt } from '#backend/platform/salts';

describe('A salt', () => {
  it('is 128 bits and never the same, beyond the end of the pool', () => {
    const salts = Array.from({ length: 1000 }, freshSalt);

    expect(new Set(salts).size).toBe(1000);
    expect(salts.every((salt) => /^[A-Za-z0-9_-]{22}$/.test(salt))).toBeTrue();
    expect(salts).not.toContain('A'.repeat(22));
  });
});
