import { inTime } from '#backend/evidence/in-time';

describe('What is waited for only so long', () => {
  it('is given where it comes in time', async () => {
    expect(await inTime(Promise.resolve('here'), 1000, 'not there')).toBe('here');
  });

  it('is not there where it is late, and its late failure harms nobody', async () => {
    let fail: (error: Error) => void = () => undefined;
    const late = new Promise<string>((_, reject) => (fail = reject));

    expect(await inTime(late, 10, 'not there')).toBe('not there');
    fail(new Error('late'));
    await new Promise((resolve) => setImmediate(resolve));
  });

  it('is not there where it fails', async () => {
    expect(await inTime(Promise.reject(new Error('down')), 1000, 'not there')).toBe('not there');
  });
});
