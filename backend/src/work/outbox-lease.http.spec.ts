import { setTimeout as pause } from 'node:timers/promises';
import type { CaseDoc } from '#backend/case/case-doc';
import { CaseRepository } from '#backend/case/case.repository';
import { Clock } from '#backend/platform/clock';
import { Readiness } from '#backend/platform/readiness';
import { WakeUp } from '#backend/platform/wake-up';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';
import { TestServer } from '#backend/testing/server.spec-support';
import type { EffectHandlers } from '#backend/work/effect-handlers';
import { OutboxRepository } from '#backend/work/outbox.repository';
import { OutboxWorker } from '#backend/work/outbox-worker';

/** A worker that lets go of cases so fast that a spec can wait for it. */
class QuickWorker extends OutboxWorker {
  protected override readonly hold = 300;
}

describe('The lease of a worker on a case', () => {
  let server: TestServer;
  let other: TestServer;
  let work: CaseWork;
  let mine: OutboxRepository;
  let theirs: OutboxRepository;
  let workers: OutboxWorker[];

  beforeAll(async () => {
    server = await TestServer.start();
    other = await server.second();
    work = new CaseWork(server);
    mine = server.app.get(OutboxRepository, { strict: false });
    theirs = other.app.get(OutboxRepository, { strict: false });
    // Their own workers would take what the spec wants to give to its own.
    for (const { app } of [server, other]) await app.get(OutboxWorker, { strict: false }).beforeApplicationShutdown();
  });
  beforeEach(() => (workers = []));
  afterEach(async () => {
    for (const worker of workers) await worker.beforeApplicationShutdown();
    await cases().updateMany({}, { $unset: { nextDue: 1, held: 1 } });
  });
  afterAll(async () => {
    await other.close();
    await server.stop();
  });

  const cases = () => server.store.connection.collection<CaseDoc>('cases');
  const stored = async (id: string) => (await server.app.get(CaseRepository, { strict: false }).find(id))!;
  /** What a process that was stopped for longer than its lease finds afterwards. */
  const leaseRunsOut = (id: string) => cases().updateOne({ _id: id }, { $set: { 'held.until': new Date(0) } });
  const soon = () => new Date(Date.now() + 1000).toISOString();
  const start = (outbox: OutboxRepository, handle: (id: string, effect: { id: string }) => Promise<void>) => {
    const worker = new QuickWorker(
      outbox,
      { handle } as unknown as EffectHandlers,
      new Clock(),
      new WakeUp(),
      new Readiness(),
    );
    workers.push(worker);
    worker.onApplicationBootstrap();
    return worker;
  };
  const until = async (wished: () => boolean | Promise<boolean>) => {
    for (let tries = 0; !(await wished()) && tries < 400; tries += 1) await pause(10);
    expect(await wished()).toBeTrue();
  };

  it('is one worker’s, however many want it at once', async () => {
    const ids = new Set<string>();
    for (let n = 0; n < 5; n += 1) ids.add(await work.submit('zhang.wei', goldenAnswers('noodles')));

    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? mine : theirs).claim(soon(), 30_000)),
    );

    const got = taken.flatMap((one) => (one ? [one.claim.id] : []));
    expect(new Set(got)).toEqual(ids);
    expect(got.length).toBe(5);
  });

  it('that ran out lets its holder change nothing of what the next one has', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    const first = (await mine.claim(soon(), 30_000))!;
    const effect = first.doc.outbox[0]!;
    await leaseRunsOut(id);
    const second = (await theirs.claim(soon(), 30_000))!;
    const before = await stored(id);
    const letter = { effect, at: soon(), code: 'PLATFORM.FAULT', details: '{}' };

    expect(second.claim.id).toBe(id);
    expect(await mine.renew(first.claim, 30_000)).toBeFalse();
    expect(await mine.putOff(first.claim, effect.id, '2099-01-01T00:00:00.000Z', 3)).toBeFalse();
    expect(await mine.bury(first.claim, letter)).toBeFalse();
    await mine.letGo(first.claim);
    expect(await stored(id)).toEqual(before);
    expect(await theirs.renew(second.claim, 30_000)).toBeTrue();

    expect(await theirs.bury(second.claim, letter)).toBeTrue();
    expect(await theirs.bury(second.claim, letter)).toBeFalse();
    expect((await stored(id)).dead.length).toBe(1);
  });

  it('lets a timer that was moved meanwhile stay where it was moved to', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    const timer = (await stored(id)).outbox.find(({ kind }) => kind === 'limit')!;
    await theirs.postpone(id, timer, '2026-12-01T00:00:00.000Z');

    await mine.postpone(id, timer, '2099-01-01T00:00:00.000Z');

    expect((await stored(id)).outbox.find(({ kind }) => kind === 'limit')!.dueAt).toBe('2026-12-01T00:00:00.000Z');
  });

  it('of a paused worker goes to another one; the paused one then puts nothing off and does nothing more', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    const begun: string[] = [];
    const done: string[] = [];
    let wake = () => {};
    const paused = new Promise<void>((resolve) => (wake = resolve));
    const stopped = start(mine, async (_, effect) => {
      begun.push(effect.id);
      await paused;
      throw new Error('the connection was gone');
    });
    // A stopped process renews nothing, until it goes on.
    const renew = mine.renew.bind(mine);
    spyOn(mine, 'renew').and.callFake(async (...asked) => {
      await paused;
      return renew(...asked);
    });
    await until(() => begun.length === 1);
    await until(async () => (await stored(id)).held!.until.getTime() < Date.now());
    start(theirs, async (of, effect) => {
      await theirs.finish(of, effect.id);
      done.push(effect.id);
    });
    await until(async () => (await stored(id)).held === undefined && done.length > 1);
    const before = await stored(id);

    wake();
    await stopped.beforeApplicationShutdown();

    expect(begun.length).toBe(1);
    expect(done).toContain(begun[0]!);
    expect(await stored(id)).toEqual(before);
    expect(before.outbox.some(({ tries }) => tries !== undefined)).toBeFalse();
    expect(before.dead).toEqual([]);
  });

  it('is renewed as long as an effect takes', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    let free = () => {};
    const long = new Promise<void>((resolve) => (free = resolve));
    const begun: string[] = [];
    start(mine, async (of, effect) => {
      begun.push(effect.id);
      await long;
      await mine.finish(of, effect.id);
    });
    await until(() => begun.length === 1);
    await pause(1000);

    expect(await theirs.claim(soon(), 30_000)).toBeUndefined();
    free();
    await until(async () => (await stored(id)).held === undefined);
  });
});
