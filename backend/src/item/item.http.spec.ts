import { gunzipSync } from 'node:zlib';
import type { EditList, FindingList, ItemDraftView, ItemList } from '#shared/api/item';
import { canonicalize } from '#shared/version/canonical';
import { CHAIN_START, chainHash } from '#backend/platform/chain-hash';
import { sha256 } from '#backend/platform/sha256';
import { type Client, type Got, problemIn, TestServer } from '#backend/testing/server.spec-support';

const ITEM = 'food-business-catering-new';

/** The parts of a draft that these specs look at. */
type Draft = Pick<ItemDraftView, 'item' | 'status' | 'hash' | 'revision' | 'basedOn' | 'savedBy'> & {
  definition: Record<string, object>;
};

describe('the draft of an item', () => {
  let server: TestServer;
  let author: Client;
  let publisher: Client;
  let stranger: Client;

  beforeAll(async () => {
    server = await TestServer.start();
    author = server.as('market.author');
    publisher = server.as('market.publisher');
    stranger = server.as('fire.author');
  });
  afterAll(() => server.stop());

  const begin = (item: string, more: object = {}) =>
    author<Draft>('POST', '/api/items', { body: { item, name: { zh: `事项 ${item}` }, ...more } });
  const save = (got: Got<Draft>, definition: object, client = author) =>
    client<Draft>('PUT', `/api/items/${got.body.item}/draft`, {
      body: { definition, commands: [{ name: 'form.setText', place: '/form' }] },
      headers: { 'if-match': got.headers.get('etag') ?? '' },
    });

  it('begins as the least definition that could be published', async () => {
    const got = await begin('begun-empty');
    expect(got.status).toBe(201);
    expect(got.headers.get('etag')).toBe('"1"');
    expect(got.body.status).toBe('draft');
    const found = await author<FindingList>('GET', '/api/items/begun-empty/findings');
    expect(found.body.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problemIn(await begin('begun-empty'))).toBe('409 ITEM.EXISTS');
  });

  it('begins as a copy of what is published', async () => {
    const got = await begin('begun-as-copy', { copyOf: ITEM });
    const source = await server.ask<Draft>('GET', `/api/services/${ITEM}`);
    expect(got.body.definition['form']).toEqual(source.body.definition['form']!);
    expect(problemIn(await begin('copy-of-nothing', { copyOf: 'no-such-item' }))).toBe('404 SERVICE.NOT_FOUND');
  });

  it('is saved on the revision that was seen, broken or not, and every save is kept', async () => {
    const first = await begin('saved');
    const broken = { anything: ['goes', { $where: 1, 'a.b': null }] };
    const second = await save(first, broken);
    expect(second.status).toBe(200);
    expect(second.headers.get('etag')).toBe('"2"');
    expect(second.body.hash).toBe(`sha256:${sha256(canonicalize(broken))}`);
    expect(problemIn(await save(first, {}))).toBe('412 REVISION.STALE');
    const read = await author<Draft>('GET', '/api/items/saved/draft');
    expect(read.body.definition as object).toEqual(broken);
    const { body } = await author<EditList>('GET', '/api/items/saved/edits');
    expect(body.edits.map(({ act, seq }) => `${seq} ${act}`)).toEqual(['2 saved', '1 created']);
    const kept = await server.store.connection.collection('edits').findOne({ item: 'saved', seq: 2 });
    expect(JSON.parse(gunzipSync((kept?.['saved'] as { buffer: Buffer }).buffer).toString())).toEqual(broken);
  });

  it('keeps exactly one of two saves that come at once', async () => {
    const first = await begin('saved-at-once');
    const saves = await Promise.all([1, 2, 3, 4].map((n) => save(first, { n })));
    expect(saves.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    const won = saves.find(({ status }) => status === 200);
    expect((await author<Draft>('GET', '/api/items/saved-at-once/draft')).body.definition).toEqual(
      won?.body.definition as never,
    );
  });

  it('hangs its edits together as a chain', async () => {
    const edits = await server.store.connection.collection('edits').find({ item: ITEM }).sort({ seq: 1 }).toArray();
    expect(edits.length).toBeGreaterThanOrEqual(4);
    let head = CHAIN_START;
    for (const { _id, saved: _saved, prev, hash, ...link } of edits) {
      expect(prev).toBe(head);
      expect(hash).toBe(chainHash(head, link));
      head = hash as string;
    }
  });

  it('is not there for another department, whatever is asked', async () => {
    const got = await begin('not-for-others');
    expect(problemIn(await save(got, {}, stranger))).toBe('404 ITEM.NOT_FOUND');
    for (const path of ['draft', 'findings', 'edits', 'versions', 'versions/1', 'review']) {
      expect(problemIn(await stranger('GET', `/api/items/${ITEM}/${path}`)))
        .withContext(path)
        .toBe('404 ITEM.NOT_FOUND');
    }
    expect(problemIn(await stranger('DELETE', `/api/items/${ITEM}/review`))).toBe('404 ITEM.NOT_FOUND');
    const own = (await stranger<ItemList>('GET', '/api/items')).body.items;
    expect(own.filter(({ department }) => department !== 'fire')).toEqual([]);
    expect((await server.as('audit.officer')<ItemList>('GET', '/api/items')).body.items.length).toBeGreaterThan(1);
  });

  it('may be read by a publisher, and written by authors alone', async () => {
    const got = await publisher<Draft>('GET', `/api/items/${ITEM}/draft`);
    expect(got.status).toBe(200);
    expect(problemIn(await save(got, {}, publisher))).toBe('403 ACCESS.DENIED');
    expect(problemIn(await server.as('zhang.wei')('GET', `/api/items/${ITEM}/draft`))).toBe('403 ACCESS.DENIED');
    expect(problemIn(await server.ask('GET', `/api/items/${ITEM}/draft`))).toBe('401 SESSION.NEEDED');
  });

  it('is judged by the posts and divisions of this installation', async () => {
    const got = await begin('judged');
    const definition = structuredClone(got.body.definition) as unknown as { chain: { intake: { posts: string[] } } };
    definition.chain.intake.posts = ['no.such-post'];
    await save(got, definition);
    const found = await author<FindingList>('GET', '/api/items/judged/findings');
    expect(found.body.findings.map(({ code }) => code)).toContain('POST.UNKNOWN');
  });
});
