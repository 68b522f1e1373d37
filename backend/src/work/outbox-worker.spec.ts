import type { CaseDoc, OutboxEntry } from '#backend/case/case-doc';
import { Clock } from '#backend/platform/clock';
import { Readiness } from '#backend/platform/readiness';
import { WakeUp } from '#backend/platform/wake-up';
import type { EffectHandlers } from '#backend/work/effect-handlers';
import { OutboxWorker } from '#backend/work/outbox-worker';
import type { OutboxRepository } from '#backend/work/outbox.repository';

const DUE = '2026-01-01T00:00:00.000Z';
const caseWith = (id: string, ...kinds: string[]) =>
  ({ _id: id, outbox: kinds.map((kind) => ({ kind, id: `${id}-${kind}`, dueAt: DUE })) }) as unknown as CaseDoc;

describe('The worker of the outbox', () => {
  let queue: CaseDoc[];
  let done: string[];
  let letGo: string[];
  let free: (() => void)[];
  let worker: OutboxWorker;

  beforeEach(() => {
    done = [];
    letGo = [];
    free = [];
    const outbox: Partial<OutboxRepository> = {
      claim: async () => {
        const doc = queue.shift();
        return doc && { doc, claim: { id: doc._id, token: 'mine' } };
      },
      letGo: async ({ id }) => void letGo.push(id),
    };
    const handlers = {
      handle: async (id: string, effect: OutboxEntry) => {
        if ((effect.kind as string) === 'lookUp' || id.startsWith('slow'))
          await new Promise<void>((resolve) => free.push(resolve));
        done.push(`${id} ${effect.kind}`);
      },
    };
    worker = new OutboxWorker(
      outbox as OutboxRepository,
      handlers as unknown as EffectHandlers,
      new Clock(),
      new WakeUp(),
      new Readiness(),
    );
  });

  const until = async (wished: () => boolean) => {
    for (let tries = 0; !wished() && tries < 400; tries += 1) await new Promise((settle) => setTimeout(settle, 5));
    expect(wished()).toBeTrue();
  };

  it('serves others while a case waits for a register, and that case when it is answered', async () => {
    queue = [caseWith('a', 'lookUp', 'print'), caseWith('b', 'print')];
    worker.onApplicationBootstrap();
    await until(() => letGo.includes('b'));
    expect(done).toEqual(['b print']);

    free.shift()?.();
    await until(() => letGo.includes('a'));
    expect(done).toEqual(['b print', 'a lookUp', 'a print']);
    await worker.beforeApplicationShutdown();
  });

  it('waits for eight at a time, no more', async () => {
    queue = Array.from({ length: 10 }, (_, index) => caseWith(`c${index}`, 'lookUp'));
    worker.onApplicationBootstrap();
    await until(() => free.length === 8);
    await new Promise((settle) => setTimeout(settle, 50));
    expect(free.length).toBe(8);

    free[0]?.();
    await until(() => free.length === 9);
    expect(queue.length).toBe(1);
    while (queue.length > 0 || letGo.length < 10) {
      for (const go of free) go();
      await new Promise((settle) => setTimeout(settle, 5));
    }
    await worker.beforeApplicationShutdown();
  });

  it('serves four at a time that wait for the disk only', async () => {
    queue = Array.from({ length: 6 }, (_, index) => caseWith(`slow${index}`, 'print'));
    worker.onApplicationBootstrap();
    await until(() => free.length === 4);
    await new Promise((settle) => setTimeout(settle, 50));
    expect([free.length, queue.length]).toEqual([4, 2]);

    while (letGo.length < 6) {
      for (const go of free) go();
      await new Promise((settle) => setTimeout(settle, 5));
    }
    expect(new Set(letGo).size).toBe(6);
    await worker.beforeApplicationShutdown();
  });

  it('ends when what waits has ended, so that the database is still there for it', async () => {
    queue = [caseWith('a', 'lookUp')];
    worker.onApplicationBootstrap();
    await until(() => free.length === 1);
    let ended = false;
    const ending = worker.beforeApplicationShutdown().then(() => (ended = true));
    await new Promise((settle) => setTimeout(settle, 30));
    expect(ended).toBeFalse();

    free.shift()?.();
    await ending;
    expect(letGo).toEqual(['a']);
  });
});
