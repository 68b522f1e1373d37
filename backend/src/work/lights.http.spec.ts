import type { CasePage, DeskQuery } from '#shared/api/case';
import { CaseRepository } from '#backend/case/case.repository';
import type { CaseDoc } from '#backend/case/case-doc';
import { Clock } from '#backend/platform/clock';
import { WakeUp } from '#backend/platform/wake-up';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';
import { TestServer } from '#backend/testing/server.spec-support';

describe('The light of a case', () => {
  let server: TestServer;
  let work: CaseWork;
  let now: jasmine.Spy<Clock['now']>;

  beforeAll(async () => {
    server = await TestServer.start();
    work = new CaseWork(server);
  });
  afterAll(() => server.stop());

  const stored = async (id: string) => (await server.app.get(CaseRepository, { strict: false }).find(id))!;

  /** Lets the day come, and waits until the case stands as wished. */
  async function on(instant: string, id: string, wished: (doc: CaseDoc) => boolean): Promise<CaseDoc> {
    now.and.returnValue(instant);
    server.app.get(WakeUp, { strict: false }).call();
    for (let tries = 0; tries < 200; tries += 1) {
      const doc = await stored(id);
      if (wished(doc)) return doc;
      await new Promise((settle) => setTimeout(settle, 50));
    }
    throw new Error(`Not as wished on ${instant}: ${JSON.stringify((await stored(id)).desk)}`);
  }

  /** What somebody who signs in now finds under a filter. */
  async function found(account: string, filter: DeskQuery['filter']): Promise<(string | undefined)[][]> {
    const got = await server.as(account)<CasePage>('GET', `/api/desk?filter=${filter}`);
    expect(got.status).toBe(200);
    return got.body.entries.map(({ id, light, due }) => [id, light, due]);
  }

  it('turns by itself, and whoever supervises finds the case by it', async () => {
    now = spyOn(server.app.get(Clock, { strict: false }), 'now');
    // Monday, 10:00: five working days for the acceptance.
    now.and.returnValue('2026-03-02T02:00:00.000Z');
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    const { desk } = await stored(id);
    expect([desk.light, desk.due, desk.changesAt]).toEqual([undefined, '2026-03-09', '2026-03-04T16:00:00.000Z']);

    await on('2026-03-04T16:00:01.000Z', id, (doc) => doc.desk.light === 'yellow');
    expect(await found('market.chief', 'yellow')).toEqual([[id, 'yellow', '2026-03-09']]);
    expect(await found('market.chief', 'red')).toEqual([]);
    expect(await found('fire.chief', 'yellow')).toEqual([]);

    await on('2026-03-08T16:00:00.000Z', id, (doc) => doc.desk.light === 'red');
    expect(await found('market.reviewer', 'red')).toEqual([[id, 'red', '2026-03-09']]);
    expect(await found('market.reviewer', 'yellow')).toEqual([]);

    // The legal limit of ten working days counts from the receipt and ends with 16 March; its end is told to the supervisor.
    const over = await on('2026-03-16T16:00:01.000Z', id, (doc) => doc.desk.escalated !== undefined);
    expect(over.desk.escalated).toEqual(['hall.supervisor']);
    expect(over.events.filter(({ event }) => event.kind === 'limitExpired').length).toBe(1);
    const timers = over.outbox.filter(({ kind }) => kind === 'light').map(({ dueAt }) => dueAt);
    expect(timers).toEqual(over.desk.changesAt === undefined ? [] : [over.desk.changesAt]);
    expect((await found('hall.supervisor', 'escalated')).map(([first]) => first)).toEqual([id]);
    expect((await work.read('hall.supervisor', id)).state.status).toBe('inProgress');
    expect(await found('market.inspector1', 'escalated')).toEqual([]);
    expect((await found('audit.officer', 'red')).map(([first]) => first)).toEqual([id]);
  });
});
