import { SharedRead } from '#backend/platform/shared-read';

describe('a shared read', () => {
  it('gives nobody what was read before he asked, and reads twice for any number who ask meanwhile', async () => {
    let version = 1;
    let reads = 0;
    const finish: (() => void)[] = [];
    const shared = new SharedRead(async () => {
      reads++;
      const seen = version;
      await new Promise<void>((resolve) => finish.push(resolve));
      return seen;
    });
    const first = shared.ask('item');
    version = 2;
    const later = [shared.ask('item'), shared.ask('item'), shared.ask('item')];
    finish.shift()?.();
    expect(await first).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    finish.shift()?.();
    expect(await Promise.all(later)).toEqual([2, 2, 2]);
    expect(reads).toBe(2);
  });

  it('lets who waits try for himself when the one before failed', async () => {
    let reads = 0;
    const shared = new SharedRead(async () => {
      await Promise.resolve();
      if (++reads === 1) throw new Error('down');
      return 'up';
    });
    const first = shared.ask('x');
    const second = shared.ask('x');
    await expectAsync(first).toBeRejectedWithError('down');
    expect(await second).toBe('up');
  });
});
