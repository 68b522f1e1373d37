import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { rest, restFor } from '#backend/work/rest';

describe('The rest of the outbox', () => {
  it('is short while nobody asks, long under load, and never endless', () => {
    expect([0, 0.1, 0.25, 0.5, 1].map((busy) => Math.round(restFor(busy)))).toEqual([20, 59, 265, 1000, 1000]);
  });

  it('ends at once when the server ends', async () => {
    const ending = new AbortController();
    let ended = false;
    void rest(ending.signal).then(() => (ended = true));
    ending.abort();
    await nextTurn();
    expect(ended).toBeTrue();
  });

  it('grows with what the loop does meanwhile', async () => {
    const busy = setInterval(() => {
      const until = performance.now() + 8;
      while (performance.now() < until);
    }, 1);
    const began = performance.now();
    await rest(new AbortController().signal);
    clearInterval(busy);
    expect(performance.now() - began).toBeGreaterThan(500);
    await pause(1);
  });
});
