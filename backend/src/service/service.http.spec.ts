import { brotliDecompressSync } from 'node:zlib';
import type { ServiceList, ServiceView } from '#shared/api/service';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';

const ITEM = 'food-business-catering-new';

describe('published services', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.start();
  });
  afterAll(() => server.stop());

  it('are listed for everybody, with what a reader looks for', async () => {
    const { body } = await server.ask<ServiceList>('GET', '/api/services');
    const keys = body.services.map(({ item }) => item);
    expect(keys).toEqual([...keys].sort());
    expect(keys).toContain('self-employed-registration');
    expect(keys).not.toContain('senior-allowance');
    expect(body.services.find(({ item }) => item === ITEM)).toEqual(
      jasmine.objectContaining({
        item: ITEM,
        department: {
          key: 'market',
          name: { zh: '青禾市市场监督管理局', en: 'Qinghe Administration for Market Regulation' },
        },
        promised: { n: 8, unit: 'workingDay' },
      }) as never,
    );
  });

  it('are read whole, and by number', async () => {
    const inForce = await server.ask<ServiceView>('GET', `/api/services/${ITEM}`);
    expect(Object.keys(inForce.body).sort()).toEqual([
      'definition',
      'department',
      'hash',
      'item',
      'number',
      'publishedAt',
    ]);
    expect((await server.ask('GET', `/api/services/${ITEM}/versions/1`)).body).toEqual(inForce.body);
    expect(problemIn(await server.ask('GET', `/api/services/${ITEM}/versions/2`))).toBe('404 VERSION.NOT_FOUND');
    expect(problemIn(await server.ask('GET', '/api/services/no-such-item'))).toBe('404 SERVICE.NOT_FOUND');
  });

  it('are not sent twice to who has them, and packed to who can unpack', async () => {
    const plain = await fetch(`${server.origin}/api/services/${ITEM}`, { headers: { 'accept-encoding': 'identity' } });
    const etag = plain.headers.get('etag') ?? '';
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect((await fetch(`${server.origin}/api/services/${ITEM}`, { headers: { 'if-none-match': etag } })).status).toBe(
      304,
    );
    const packed = await server.app.inject({
      url: `/api/services/${ITEM}`,
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(await plain.text());
  });

  it('that are only drafts are not there', async () => {
    await server.as('market.author')('POST', '/api/items', { body: { item: 'only-a-draft', name: { zh: '草稿' } } });
    expect(problemIn(await server.ask('GET', '/api/services/only-a-draft'))).toBe('404 SERVICE.NOT_FOUND');
    expect(problemIn(await server.as('zhang.wei')('POST', '/api/drafts', { body: { item: 'only-a-draft' } }))).toBe(
      '404 SERVICE.NOT_FOUND',
    );
    const { services } = (await server.ask<ServiceList>('GET', '/api/services')).body;
    expect(services.map(({ item }) => item)).not.toContain('only-a-draft');
  });
});
