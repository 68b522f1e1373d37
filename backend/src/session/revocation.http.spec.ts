import { setTimeout as pause } from 'node:timers/promises';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';

/** What trust.md promises. */
const FELT_WITHIN = 5000;

describe('What is taken away on one backend is refused on the other within five seconds:', () => {
  let server: TestServer;
  let other: TestServer;

  beforeAll(async () => {
    server = await TestServer.start();
    other = await server.second();
  });
  afterAll(async () => {
    await other.close();
    await server.stop();
  });

  const change = (account: string, set: object) =>
    server.store.connection.collection('accounts').updateOne({ account }, { $set: set });

  /** Asks the other backend until it refuses; its last word. */
  async function refusedBy(account: string, path: string): Promise<string> {
    const late = performance.now() + FELT_WITHIN;
    for (;;) {
      const got = await other.as(account)('GET', path);
      if (got.status >= 400 || performance.now() > late) return problemIn(got);
      await pause(100);
    }
  }

  it('a role', async () => {
    expect((await other.as('market.author')('GET', '/api/items')).status).toBe(200);
    await change('market.author', { roles: ['applicant'] });
    expect(await refusedBy('market.author', '/api/items')).toBe('403 ACCESS.DENIED');
  });

  it('a post, and with it the cases that it showed', async () => {
    const id = await new CaseWork(server).submit('zhang.wei', goldenAnswers('noodles'));
    expect((await other.as('hall.clerk')('GET', `/api/cases/${id}`)).status).toBe(200);
    await server.store.connection
      .collection('accounts')
      .updateOne({ account: 'hall.clerk' }, { $set: { posts: [] }, $unset: { department: 1 } });
    expect(await refusedBy('hall.clerk', `/api/cases/${id}`)).toBe('404 CASE.NOT_FOUND');
  });

  it('an account', async () => {
    expect((await other.as('li.na')('GET', '/api/cases')).status).toBe(200);
    await server.store.connection.collection('accounts').deleteOne({ account: 'li.na' });
    expect(await refusedBy('li.na', '/api/cases')).toBe('401 SESSION.NEEDED');
  });

  it('a session, at once', async () => {
    const headers = { authorization: `Bearer ${await other.tokenOf('market.publisher')}` };
    expect((await other.ask('GET', '/api/items', { headers })).status).toBe(200);
    await server.ask('DELETE', '/api/session', { headers });
    expect(problemIn(await other.ask('GET', '/api/items', { headers }))).toBe('401 SESSION.NEEDED');
  });
});
