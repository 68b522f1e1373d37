import type { Problem } from '#shared/api/problem';
import { type Client, problemIn, TestServer } from '#backend/testing/server.spec-support';

const DRAFT = '/api/items/food-business-catering-new/draft';

describe('bad input', () => {
  let server: TestServer;
  let author: Client;

  beforeAll(async () => {
    server = await TestServer.start();
    author = server.as('market.author');
  });
  afterAll(() => server.stop());

  const signIn = (body: unknown, headers: Record<string, string> = {}) =>
    server.ask<Pick<Problem, 'title'>>('POST', '/api/session', { body, headers });

  it('is answered as problem+json with a code, words and pointers', async () => {
    const got = await signIn({ account: 'x', more: 1 });
    expect(got.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(got.body as object).toEqual({
      type: 'urn:tongban:problem:BODY.INVALID',
      title: '提交的内容有误，请按提示改正。',
      status: 400,
      code: 'BODY.INVALID',
      errors: [
        { pointer: '/password', code: 'VALUE.MISSING', params: { expected: 'string' }, message: '请填写。' },
        { pointer: '/more', code: 'BODY.UNKNOWN_KEY', message: '没有这一项。' },
      ],
    });
  });

  it('is answered in the language that is wished', async () => {
    const title = async (wish: string) => (await signIn({}, { 'accept-language': wish })).body.title as string;
    expect(await title('en')).toMatch(/^What was sent/);
    expect(await title('en;q=0.5, zh-CN')).toMatch(/^提交/);
    expect(await title('fr, en;q=0.1')).toMatch(/^What was sent/);
    expect(await title('fr')).toMatch(/^提交/);
  });

  it('that is no JSON, or not the JSON that was asked for, is refused', async () => {
    const cases: [unknown, string, Record<string, string>?][] = [
      ['{', '400 BODY.MALFORMED'],
      ['', '400 BODY.MALFORMED', { 'content-type': 'application/json' }],
      ['[]', '400 BODY.INVALID  VALUE.TYPE'],
      ['null', '400 BODY.INVALID  VALUE.TYPE'],
      ['"text"', '400 BODY.INVALID  VALUE.TYPE'],
      [undefined, '400 BODY.INVALID  VALUE.MISSING'],
      ['a=b', '415 BODY.TYPE_UNSUPPORTED', { 'content-type': 'application/x-www-form-urlencoded' }],
      ['{}', '415 BODY.TYPE_UNSUPPORTED', { 'content-type': 'text/plain' }],
      [`{"account":"${'x'.repeat(2_100_000)}","password":"x"}`, '413 BODY.TOO_LARGE'],
      ['{"account":"x","password":"y","__proto__":{"admin":true}}', '400 BODY.MALFORMED'],
      ['{"account":"x","password":"y","constructor":{"prototype":{}}}', '400 BODY.MALFORMED'],
      [`${'['.repeat(5000)}${']'.repeat(5000)}`, '400 BODY.TOO_DEEP'],
      ['{"account":"\\ud800","password":"y"}', '400 BODY.NOT_TEXT /account BODY.NOT_TEXT'],
      ['{"account":{"_bsontype":"Double","value":1}}', '400 BODY.KEY_REFUSED /account/_bsontype BODY.KEY_REFUSED'],
      [{ account: { $ne: null }, password: 'y' }, '400 BODY.INVALID /account VALUE.TYPE'],
      [{ account: ['zhang.wei'], password: 'y' }, '400 BODY.INVALID /account VALUE.TYPE'],
    ];
    for (const [body, expected, headers] of cases) {
      expect(problemIn(await signIn(body, headers)))
        .withContext(String(body).slice(0, 60))
        .toBe(expected);
    }
    expect((await server.ask('GET', '/api/health/live')).status).toBe(200);
  });

  it('in an address is refused', async () => {
    const applicant = server.as('zhang.wei');
    const cases: [Client, string, string, string][] = [
      [author, 'GET', '/api/items/UPPER/draft', '400 PATH.INVALID /item KEY.MALFORMED'],
      [author, 'GET', '/api/items/__proto__/draft', '400 PATH.INVALID /item KEY.MALFORMED'],
      [author, 'GET', '/api/items/%24ne/draft', '400 PATH.INVALID /item KEY.MALFORMED'],
      [author, 'GET', '/api/items/x%2Fy/draft', '400 PATH.INVALID /item KEY.MALFORMED'],
      [author, 'GET', '/api/items/%zz/draft', '400 URL.MALFORMED'],
      [author, 'GET', `/api/items/${'a'.repeat(300)}/draft`, '400 URL.MALFORMED'],
      [author, 'GET', '/api/services/x/versions/0', '400 PATH.INVALID /number VALUE.TOO_SMALL'],
      [author, 'GET', '/api/services/x/versions/1e999', '400 PATH.INVALID /number VALUE.TYPE'],
      [author, 'GET', '/api/services/constructor', '404 SERVICE.NOT_FOUND'],
      [applicant, 'GET', '/api/drafts/1', '400 PATH.INVALID /id ID.MALFORMED'],
      [applicant, 'GET', '/api/files/%00', '400 PATH.INVALID /id ID.MALFORMED'],
      [applicant, 'GET', '/api/nothing', '404 ROUTE.NOT_FOUND'],
      [applicant, 'PATCH', '/api/drafts', '404 ROUTE.NOT_FOUND'],
    ];
    for (const [client, method, path, expected] of cases) {
      expect(problemIn(await client(method, path)))
        .withContext(path.slice(0, 60))
        .toBe(expected);
    }
  });

  it('in a query is refused', async () => {
    const auditor = server.as('audit.officer');
    const cases: [string, string][] = [
      ['limit=0', '400 QUERY.INVALID /limit VALUE.TOO_SMALL'],
      ['limit=101', '400 QUERY.INVALID /limit VALUE.TOO_BIG'],
      ['from=2026-02-30', '400 QUERY.INVALID /from DATE.MALFORMED'],
      ['unknown=1', '400 QUERY.INVALID /unknown BODY.UNKNOWN_KEY'],
      ['account=a&account=b', '400 QUERY.INVALID /account VALUE.TYPE'],
      ['account[$ne]=a', '400 QUERY.INVALID /account[$ne] BODY.UNKNOWN_KEY'],
      ['cursor=nonsense', '400 CURSOR.MALFORMED'],
      ['account=a%00b', '400 QUERY.INVALID /account VALUE.INVALID'],
    ];
    for (const [query, expected] of cases) {
      expect(problemIn(await auditor('GET', `/api/audit?${query}`)))
        .withContext(query)
        .toBe(expected);
    }
  });

  it('that searches for what no database can hold is refused', async () => {
    const clerk = server.as('hall.clerk');
    for (const filter of ['mine', 'receive', 'done', 'all', 'escalated', 'red', 'yellow'])
      expect(problemIn(await clerk('GET', `/api/desk?filter=${filter}&search=%00`)))
        .withContext(filter)
        .toBe('400 QUERY.INVALID /search VALUE.INVALID');
  });

  it('whose keys the database driver would take for its own is refused on every way to a store', async () => {
    const applicant = server.as('zhang.wei');
    const { id } = (
      await applicant<{ id: string }>('POST', '/api/drafts', { body: { item: 'food-business-catering-new' } })
    ).body;
    for (const key of ['_bsontype', '$__', '$isMongooseMap', 'isMongooseBuffer', 'constructor']) {
      const hostile = { a: [{ [key]: 'Double', value: 5 }] };
      const put = await applicant('PUT', `/api/drafts/${id}`, {
        body: { answers: hostile },
        headers: { 'if-match': '"1"' },
      });
      const save = await author('PUT', DRAFT, {
        body: { definition: hostile, commands: [] },
        headers: { 'if-match': '"0"' },
      });
      expect(problemIn(put)).toBe(`400 BODY.KEY_REFUSED /answers/a/0/${key} BODY.KEY_REFUSED`);
      expect(problemIn(save)).toBe(`400 BODY.KEY_REFUSED /definition/a/0/${key} BODY.KEY_REFUSED`);
    }
  });

  it('that is no HTTP at all, or has no end of headers, is a problem too', async () => {
    const long = await server.ask('GET', `/api/services?${'a'.repeat(20_000)}`);
    expect(problemIn(long)).toBe('431 REQUEST.HEADERS_TOO_LARGE');
    expect(long.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect((await server.ask('GET', '/api/health/live')).status).toBe(200);
  });

  it('in If-Match is refused before anything is read', async () => {
    const body = { definition: {}, commands: [] };
    const put = (etag?: string) =>
      author('PUT', DRAFT, { body, headers: etag === undefined ? {} : { 'if-match': etag } });
    expect(problemIn(await put())).toBe('428 REVISION.MISSING');
    for (const etag of ['*', '1', 'W/"1"', '"1", "2"', '""', '"-1"', '"9999999999999"']) {
      expect(problemIn(await put(etag)))
        .withContext(etag)
        .toBe('400 REVISION.MALFORMED');
    }
    expect(problemIn(await put('"999"'))).toBe('412 REVISION.STALE');
  });

  it('never sets what only the server may set', async () => {
    const forbidden = [
      '_id',
      'id',
      'department',
      'status',
      'version',
      'number',
      'author',
      'publisher',
      'live',
      'head',
      'seq',
      'roles',
      'account',
      'revision',
      '$set',
    ];
    for (const key of forbidden) {
      const got = await author('POST', '/api/items', {
        body: { item: 'mass-assignment', name: { zh: '试' }, [key]: 'x' },
      });
      expect(problemIn(got)).withContext(key).toBe(`400 BODY.INVALID /${key} BODY.UNKNOWN_KEY`);
    }
  });
});
