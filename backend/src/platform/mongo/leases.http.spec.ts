import { setTimeout as pause } from 'node:timers/promises';
import { LeaseLost } from '#backend/platform/mongo/lease';
import { Leases } from '#backend/platform/mongo/leases';
import { TestServer } from '#backend/testing/server.spec-support';

describe('A lease', () => {
  let server: TestServer;
  let other: TestServer;
  let mine: Leases;
  let theirs: Leases;
  let count = 0;
  const fresh = () => `lease-${++count}`;

  beforeAll(async () => {
    server = await TestServer.start();
    other = await server.second();
    mine = server.app.get(Leases, { strict: false });
    theirs = other.app.get(Leases, { strict: false });
  });
  afterAll(async () => {
    await other.close();
    await server.stop();
  });

  it('is held by one of many who want it at the same moment, over two backends', async () => {
    for (let round = 0; round < 20; round += 1) {
      const name = fresh();
      const taken = await Promise.all(
        Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? mine : theirs).take(name, 30_000)),
      );
      expect(taken.filter((lease) => lease !== undefined).length).toBe(1);
    }
  });

  it('goes on to the next when it was let go, and not before', async () => {
    const name = fresh();
    const first = (await mine.take(name, 30_000))!;
    expect(await theirs.take(name, 30_000)).toBeUndefined();
    await mine.letGo(first);
    const second = (await theirs.take(name, 30_000))!;
    expect([first.fence, second.fence]).toEqual([1, 2]);
  });

  it('of a holder who was paused beyond its end is neither renewed nor ended by him', async () => {
    const name = fresh();
    const paused = (await mine.take(name, 20))!;
    await pause(60);
    const taken = (await theirs.take(name, 30_000))!;

    expect(await mine.renew(paused, 30_000)).toBeFalse();
    expect(paused.held).toBeFalse();
    await mine.letGo(paused);
    expect(await mine.take(name, 30_000)).toBeUndefined();
    expect(await theirs.renew(taken, 30_000)).toBeTrue();
  });

  it('lets a transaction of a holder who lost it commit nothing', async () => {
    const name = fresh();
    const notes = server.store.connection.collection<{ _id: string }>('notesOfLeases');
    await notes.insertOne({ _id: 'first' });
    const paused = (await mine.take(name, 20))!;
    await pause(60);
    const taken = (await theirs.take(name, 30_000))!;
    const write = (at: TestServer, by: typeof paused, id: string) =>
      at.store.transaction(async (session) => {
        await at.store.connection.collection<{ _id: string }>('notesOfLeases').insertOne({ _id: id }, { session });
        await by.guard(session);
      });

    await expectAsync(write(server, paused, 'stale')).toBeRejectedWithError(LeaseLost);
    await write(other, taken, 'good');
    expect((await notes.find().toArray()).map(({ _id }) => _id)).toEqual(['first', 'good']);
  });

  it('is renewed while its work lasts, and free when the work failed', async () => {
    const name = fresh();
    const work = mine.hold(name, 150, async (lease) => {
      await pause(500);
      return lease.held;
    });
    await pause(400);
    expect(await theirs.take(name, 30_000)).toBeUndefined();
    expect(await work).toBeTrue();

    await expectAsync(mine.hold(name, 30_000, () => Promise.reject(new Error('broken')))).toBeRejectedWithError(
      'broken',
    );
    expect(await theirs.hold(name, 30_000, () => Promise.resolve('mine now'))).toBe('mine now');
  });
});
