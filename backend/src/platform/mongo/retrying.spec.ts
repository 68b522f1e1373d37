import mongoose from 'mongoose';
import { asOneRequest, patience, spend } from '#backend/platform/mongo/patience';
import { retrying, StoreUnavailable } from '#backend/platform/mongo/retrying';

const { MongoBulkWriteError, MongoNetworkError, MongoServerError, MongoServerSelectionError, MongoWriteConcernError } =
  mongoose.mongo;
/** What the driver throws where a bulk write broke off, or was refused. */
const bulkError = (cause: Error | { message: string; code: number }, concern?: object) =>
  new MongoBulkWriteError(cause, { getWriteConcernError: () => concern } as never);
const failing = (times: number, error: Error) => {
  let left = times;
  let tries = 0;
  return {
    work: async () => {
      await Promise.resolve();
      tries++;
      if (left-- > 0) throw error;
      return 'done';
    },
    tries: () => tries,
  };
};

describe('an act on the database', () => {
  it('is done again while its outcome is unknown', async () => {
    for (const error of [
      new MongoNetworkError('connection closed'),
      new MongoServerSelectionError('no primary', { commonWireVersion: 0 } as never),
      new MongoServerError({ message: 'not primary', code: 10_107 }),
      new MongoServerError({ message: 'stepped down', code: 189 }),
      new MongoServerError({ message: 'x', errorLabels: ['TransientTransactionError'] }),
      bulkError(new MongoNetworkError('broken off')),
      bulkError({ message: 'stepped down', code: 11_602 }),
      bulkError({ message: 'duplicate, and the majority did not answer', code: 11_000 }, {}),
      new MongoWriteConcernError({
        ok: 1,
        writeConcernError: { code: 64, errmsg: 'waiting for replication timed out' },
      } as never),
    ]) {
      const act = failing(3, error);
      expect(await retrying(act.work))
        .withContext(error.message)
        .toBe('done');
      expect(act.tries()).toBe(4);
    }
  });

  it('that was refused is not done again', async () => {
    for (const error of [
      new MongoServerError({ message: 'duplicate', code: 11_000 }),
      bulkError({ message: 'duplicate', code: 11_000 }),
      new TypeError('a bug'),
    ]) {
      const act = failing(1, error);
      await expectAsync(retrying(act.work)).toBeRejectedWith(error);
      expect(act.tries()).toBe(1);
    }
  });

  it('that never answers ends after a bounded time', async () => {
    const now = performance.now();
    let asked = 0;
    spyOn(performance, 'now').and.callFake(() => (++asked <= 2 ? now : now + 20_000));
    const act = failing(100, new MongoNetworkError('down'));
    await expectAsync(retrying(act.work)).toBeRejectedWithError(StoreUnavailable);
    expect(act.tries()).toBe(1);
  });

  it('that hangs is given up after the patience of its request, and its late end harms nobody', async () => {
    jasmine.clock().install();
    try {
      let end = (_: Error) => {};
      const hanging = new Promise<never>((_, fail) => (end = fail));
      let told: unknown;
      const act = asOneRequest(() => retrying(() => hanging)).catch((error: unknown) => (told = error));
      jasmine.clock().tick(8900);
      await Promise.resolve();
      expect(told).toBeUndefined();
      jasmine.clock().tick(101);
      await act;
      expect(told).toBeInstanceOf(StoreUnavailable);
      end(new MongoNetworkError('after all'));
      await new Promise((settle) => setImmediate(settle));
    } finally {
      jasmine.clock().uninstall();
    }
  });

  it('shares the patience of a request with the others of it, but gets a little in any case', async () => {
    expect(patience()).toBe(15_000);
    await asOneRequest(async () => {
      spend(8000);
      await Promise.resolve();
      expect(patience()).toBe(1000);
      spend(8000);
      expect(patience()).toBe(500);
    });
    asOneRequest(() => expect(patience()).toBe(9000));
  });
});
