import { setTimeout as pause } from 'node:timers/promises';
import type { CaseDoc } from '#backend/case/case-doc';
import { maySeeCase } from '#backend/case/may-see-case';
import { VisibleCases } from '#backend/case/visible-cases';
import { PEOPLE } from '#backend/demonstration/people';
import { SessionReader } from '#backend/platform/http/session-reader';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';
import { LiveClient } from '#backend/testing/live-client.spec-support';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';

describe('Live screens', () => {
  let server: TestServer;
  let other: TestServer;
  let work: CaseWork;
  let open: LiveClient[];

  beforeAll(async () => {
    server = await TestServer.start();
    other = await server.second();
    work = new CaseWork(server);
  });
  beforeEach(() => (open = []));
  afterEach(() => {
    for (const client of open) client.leave();
  });
  afterAll(async () => {
    await other.close();
    await server.stop();
  });

  const listen = async (account: string, at = server) => {
    const client = await LiveClient.open(at.origin, await at.tokenOf(account));
    open.push(client);
    return client;
  };
  const accounts = () => server.store.connection.collection('accounts');

  it('learn of a case that moved, on each backend, whichever did it; only ids and the number of its event', async () => {
    const [own, clerk, far] = await Promise.all([
      listen('zhang.wei'),
      listen('hall.clerk'),
      listen('hall.clerk', other),
    ]);

    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    for (const client of [own, clerk, far]) await client.until(() => client.changed().includes(id));
    const seq = (await work.must('hall.clerk', id, { kind: 'accept' })).state.seq;
    for (const client of [own, clerk, far])
      await client.until(() => client.told.some((event) => event.kind === 'changed' && event.seq >= seq));

    expect(Object.keys(own.told.find(({ kind }) => kind === 'changed')!).sort()).toEqual(['id', 'kind', 'seq', 'what']);
    expect(own.response.headers.get('content-type')).toBe('text/event-stream');
    expect(own.response.headers.get('cache-control')).toContain('no-store');
  });

  it('learn nothing of cases of others', async () => {
    const [stranger, author] = await Promise.all([listen('li.na'), listen('market.author')]);
    const clerk = await listen('hall.clerk');

    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await clerk.until(() => clerk.changed().includes(id));
    await pause(300);

    expect([...stranger.changed(), ...author.changed()]).toEqual([]);
  });

  it('tell each person of exactly the cases that he may read', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    const visible = server.app.get(VisibleCases, { strict: false });
    const doc = (await server.store.connection
      .collection<CaseDoc>('cases')
      .findOne({ _id: id }))! as unknown as CaseDoc;
    const sessions = server.app.get(SessionReader, { strict: false });
    const seen: boolean[] = [];
    for (const { account } of PEOPLE) {
      const caller = (await sessions.lookAt(await server.tokenOf(account)))!;
      const reads = (await visible.find(id, { ...caller, address: '127.0.0.1' })) !== undefined;
      expect(maySeeCase(doc, caller)).withContext(account).toBe(reads);
      seen.push(reads);
    }
    expect([seen.includes(true), seen.includes(false)]).toEqual([true, true]);
  });

  it('are told of nothing that the outbox does behind a case', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await work.until('zhang.wei', id, ({ state }) => state.documents.length > 0);
    await pause(1500);
    const client = await listen('zhang.wei');

    await server.store.connection
      .collection<CaseDoc>('cases')
      .updateOne({ _id: id }, { $set: { held: { token: 'x', until: new Date(0) } } });
    await pause(500);

    expect(client.changed()).toEqual([]);
  });

  it('end with their session, within five seconds', async () => {
    const token = await other.signIn('li.na');
    const client = await LiveClient.open(server.origin, token);
    open.push(client);

    await other.ask('DELETE', '/api/session', { headers: { authorization: `Bearer ${token}` } });
    const since = performance.now();
    await client.until(() => client.ended);

    expect(performance.now() - since).toBeLessThan(5000);
    expect(client.told.at(-1)).toEqual({ kind: 'ended' });
  });

  it('learn nothing more of what a revoked role showed, within five seconds', async () => {
    const client = await listen('market.chief');
    const { roles } = (await accounts().findOne({ account: 'market.chief' }))!;
    await accounts().updateOne({ account: 'market.chief' }, { $set: { roles: ['author'] } });
    try {
      await pause(5000);
      const before = client.changed().length;
      const clerk = await listen('hall.clerk');
      const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
      await clerk.until(() => clerk.changed().includes(id));
      await pause(200);
      expect(client.changed().length).toBe(before);
    } finally {
      await accounts().updateOne({ account: 'market.chief' }, { $set: { roles } });
    }
  });

  it('are so many a session and no more', async () => {
    for (let n = 0; n < 6; n += 1) await listen('market.reviewer');
    const got = await server.as('market.reviewer')('GET', '/api/events');
    expect(problemIn(got)).toBe('429 LIVE.TOO_MANY');
    expect(got.headers.get('retry-after')).toBe('30');

    open.pop()!.leave();
    for (let tries = 0; tries < 100; tries += 1) {
      const again = await server.as('market.reviewer')('GET', '/api/events');
      if (again.status === 200) return expect(again.status).toBe(200);
      await pause(50);
    }
    fail('The place of a screen that left was never free again');
  });

  it('come again when the server stops', async () => {
    const third = await server.second();
    const client = await LiveClient.open(third.origin, await third.tokenOf('hall.clerk'));

    await third.close();
    await client.until(() => client.ended);

    expect(client.retry).toBeGreaterThanOrEqual(1000);
    expect(client.told.map(({ kind }) => kind)).toEqual(['hello']);
  });
});
