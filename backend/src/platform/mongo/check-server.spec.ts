import { isSafeRelease } from '#backend/platform/mongo/check-server';

describe('a release of MongoDB', () => {
  it('serves in production only from the first one without the memory leak', () => {
    const verdicts = {
      '6.0.5': false,
      '7.0.31': false,
      '7.0.32': true,
      '7.1.0': true,
      '8.0.20': false,
      '8.0.21': true,
      '8.2.7': true,
      '9.0.0': true,
    };
    for (const [version, verdict] of Object.entries(verdicts))
      expect(isSafeRelease(version)).withContext(version).toBe(verdict);
  });
});
