import type { AuditEntry } from '#shared/api/audit';
import { Clock } from '#backend/platform/clock';
import { type Client, problemIn, TestServer } from '#backend/testing/server.spec-support';

const ITEM = 'food-business-catering-new';
interface Page {
  entries: Pick<AuditEntry, 'id' | 'at' | 'act' | 'account' | 'name' | 'address' | 'object'>[];
  next?: string;
}

describe('the audit list', () => {
  let server: TestServer;
  let auditor: Client;
  const list = (query: string) => auditor<Page>('GET', `/api/audit?${query}`);

  beforeAll(async () => {
    server = await TestServer.start();
    auditor = server.as('audit.officer');
    for (const account of ['audit.officer', 'zhang.wei', 'li.na', 'market.author']) await server.tokenOf(account);
  });
  afterAll(() => server.stop());

  it('shows the newest act first, with who, when, from where and what', async () => {
    await server.tokenOf('hall.clerk');
    const { entries } = (await list('limit=1')).body;
    expect(entries).toEqual([
      jasmine.objectContaining({
        act: 'session.opened',
        account: 'hall.clerk',
        name: '沈悦',
        address: '127.0.0.1',
      }) as unknown as Page['entries'][number],
    ]);
  });

  it('shows one object from its first act on', async () => {
    const { entries } = (await list(`object=item:${ITEM}`)).body;
    expect(entries.map(({ act }) => act)).toEqual(['item.created', 'item.saved', 'item.submitted', 'item.published']);
    expect(entries.map(({ account }) => account)).toEqual([
      'market.author',
      'market.author',
      'market.author',
      'market.publisher',
    ]);
  });

  it('pages by cursor without loss or repetition, also among acts of one instant', async () => {
    spyOn(server.app.get(Clock, { strict: false }), 'now').and.returnValue(new Date().toISOString());
    for (const account of ['fire.author', 'fire.officer1', 'fire.officer2', 'fire.chief'])
      await server.tokenOf(account);
    const whole = (await list('limit=100')).body.entries.map(({ id }) => id);
    for (const query of ['limit=2', `limit=3&object=item:${ITEM}`]) {
      const seen: string[] = [];
      for (let next: string | undefined, page = 0; page === 0 || next !== undefined; page++) {
        const { body } = await list(next === undefined ? query : `${query}&cursor=${next}`);
        seen.push(...body.entries.map(({ id }) => id));
        next = body.next;
      }
      expect(new Set(seen).size).toBe(seen.length);
      if (query === 'limit=2') expect(seen).toEqual(whole);
      else expect(seen.length).toBe(4);
    }
  });

  it('is narrowed by person and by day', async () => {
    const mine = (await list('account=li.na')).body.entries;
    expect(mine.map(({ account }) => account)).toEqual(['li.na']);
    const today = server.app.get(Clock, { strict: false }).today();
    expect((await list(`from=${today}&to=${today}&limit=100`)).body.entries.length).toBeGreaterThan(3);
    expect((await list('to=2020-01-01')).body.entries).toEqual([]);
  });

  it('reads an index for each of its filters', async () => {
    const trail = server.store.connection.collection('trail');
    const filters = [{}, { subject: 'item:x' }, { account: 'x' }, { at: { $gte: '2026-01-01T00:00:00.000Z' } }];
    for (const filter of filters) {
      const rising = 'subject' in filter ? 1 : -1;
      const plan = JSON.stringify(await trail.find(filter).sort({ at: rising, _id: rising }).explain('queryPlanner'));
      expect(plan).withContext(JSON.stringify(filter)).toContain('IXSCAN');
      expect(plan)
        .withContext(JSON.stringify(filter))
        .not.toMatch(/COLLSCAN|"stage":"SORT"/);
    }
  });

  it('is for auditors alone', async () => {
    for (const account of ['admin', 'market.publisher', 'hall.supervisor', 'zhang.wei']) {
      expect(problemIn(await server.as(account)('GET', '/api/audit')))
        .withContext(account)
        .toBe('403 ACCESS.DENIED');
    }
    expect(problemIn(await server.ask('GET', '/api/audit'))).toBe('401 SESSION.NEEDED');
  });
});
