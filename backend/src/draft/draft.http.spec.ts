import type { DraftList, DraftView, SavedDraft } from '#shared/api/draft';
import { Clock } from '#backend/platform/clock';
import { type Client, type Got, problemIn, TestServer } from '#backend/testing/server.spec-support';

const ITEM = 'food-business-catering-new';
const NOBODYS = '01a20d5d-003e-7558-87bf-aa239ba8c79d';
type Draft = Pick<
  DraftView,
  'id' | 'item' | 'version' | 'hash' | 'files' | 'page' | 'profile' | 'today' | 'revision'
> & { answers: object };

describe('a draft', () => {
  let server: TestServer;
  let zhang: Client;
  let li: Client;

  beforeAll(async () => {
    server = await TestServer.start();
    zhang = server.as('zhang.wei');
    li = server.as('li.na');
  });
  afterAll(() => server.stop());

  const begin = (client: Client): Promise<Got<Draft>> => client<Draft>('POST', '/api/drafts', { body: { item: ITEM } });
  const save = (id: string, revision: number, answers: object, client = zhang, more: object = {}) =>
    client<SavedDraft>('PUT', `/api/drafts/${id}`, {
      body: { answers, ...more },
      headers: { 'if-match': `"${revision}"` },
    });

  it('begins on the version in force, once for a person and an item, whoever asks at once', async () => {
    await zhang('DELETE', `/api/drafts/${(await begin(zhang)).body.id}`);
    const begun = await Promise.all([begin(zhang), begin(zhang), begin(zhang)]);
    expect(new Set(begun.map(({ body }) => body.id)).size).toBe(1);
    const { body, status } = begun[0]!;
    expect(status).toBe(200);
    expect([body.item, body.version, body.answers, body.files]).toEqual([ITEM, 1, {}, []]);
    expect(body.profile).toEqual({
      kind: 'person',
      name: '张伟',
      idNumber: '000000199003072511',
      mobile: '13800000001',
    });
    expect((await begin(li)).body.id).not.toBe(body.id);
    expect(problemIn(await zhang('POST', '/api/drafts', { body: { item: 'no-such-item' } }))).toBe(
      '404 SERVICE.NOT_FOUND',
    );
  });

  it('keeps what was typed, whatever it is, and where the person left', async () => {
    const { body } = await begin(zhang);
    const typed = { name: '知味', projects: ['hot'], managers: [{ name: '𠮷' }], $where: '1', 'a.b': { $gt: null } };
    const saved = await save(body.id, body.revision, typed, zhang, { page: 'projectsPage' });
    expect(saved.status).toBe(200);
    expect(saved.headers.get('etag')).toBe(`"${saved.body.revision}"`);
    const read = await zhang<Draft>('GET', `/api/drafts/${body.id}`);
    expect(read.body.answers).toEqual(typed);
    expect(read.body.page).toBe('projectsPage');
    const list = await zhang<DraftList>('GET', '/api/drafts');
    expect(list.body.drafts).toEqual([
      jasmine.objectContaining({
        id: body.id,
        item: ITEM,
        name: '食品经营许可（餐饮服务）新办',
        version: 1,
        page: 'projectsPage',
      }),
    ]);
  });

  it('takes one of two saves that come at once, and tells the other the revision', async () => {
    const { body } = await begin(zhang);
    const saves = await Promise.all([1, 2, 3].map((n) => save(body.id, body.revision, { n })));
    expect(saves.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    const stale = saves.find(({ status }) => status === 412) as Got<{ params: object }> | undefined;
    expect(stale?.body.params).toEqual({ revision: body.revision + 1 });
  });

  it('takes one of many saves even when all come in the same millisecond', async () => {
    const { body } = await begin(zhang);
    const { revision } = (await zhang<Draft>('GET', `/api/drafts/${body.id}`)).body;
    spyOn(server.app.get(Clock, { strict: false }), 'now').and.returnValue(new Date().toISOString());
    const saves = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((n) => save(body.id, revision, { n })));
    expect(saves.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(412)]);
  });

  it('is too large beyond a million bytes, and then unchanged', async () => {
    const { body } = await begin(zhang);
    expect(problemIn(await save(body.id, body.revision, { name: 'x'.repeat(1_000_001) }))).toBe(
      '413 ANSWERS.TOO_LARGE',
    );
    expect((await zhang<Draft>('GET', `/api/drafts/${body.id}`)).body.revision).toBe(body.revision);
  });

  it('is not there for anybody else, as if there were none', async () => {
    const { body } = await begin(zhang);
    const asked: [string, string, object][] = [
      ['GET', '', {}],
      ['PUT', '', { body: { answers: {} }, headers: { 'if-match': '"1"' } }],
      ['DELETE', '', {}],
    ];
    for (const [method, path, sent] of asked) {
      const other = await li(method, `/api/drafts/${body.id}${path}`, sent);
      const none = await li(method, `/api/drafts/${NOBODYS}${path}`, sent);
      expect(problemIn(other)).withContext(method).toBe('404 DRAFT.NOT_FOUND');
      expect(other.body).toEqual(none.body);
    }
    expect((await zhang('GET', `/api/drafts/${body.id}`)).status).toBe(200);
  });

  it('is refused for what nobody applies for, which is not in the list', async () => {
    const got = await server.as('zhang.wei')('POST', '/api/drafts', { body: { item: 'senior-allowance' } });
    expect(problemIn(got)).toBe('409 SERVICE.NOT_ASKED_FOR');
    expect((await server.ask('GET', '/api/services/senior-allowance')).status).toBe(200);
  });

  it('is for applicants', async () => {
    expect(problemIn(await begin(server.as('market.author')))).toBe('403 ACCESS.DENIED');
    expect(problemIn(await server.ask('GET', '/api/drafts'))).toBe('401 SESSION.NEEDED');
  });

  it('is gone when it is thrown away', async () => {
    const wang = server.as('wang.qiang');
    const { body } = await begin(wang);
    expect(body.profile.org?.uscc).toBe('91000000MA7K4T9D2L');
    expect((await wang('DELETE', `/api/drafts/${body.id}`)).status).toBe(204);
    expect(problemIn(await wang('DELETE', `/api/drafts/${body.id}`))).toBe('404 DRAFT.NOT_FOUND');
    expect((await wang<DraftList>('GET', '/api/drafts')).body.drafts).toEqual([]);
  });
});
