import type { ItemDraftView, ReviewView, VersionCard, VersionList } from '#shared/api/item';
import type { ServiceView } from '#shared/api/service';
import type { Problem } from '#shared/api/problem';
import { type Client, problemIn, TestServer } from '#backend/testing/server.spec-support';

const ITEM = 'food-business-catering-new';
type Draft = Pick<ItemDraftView, 'item' | 'status' | 'hash' | 'revision' | 'returned'> & {
  definition: { basics: { summary: { zh: string } } };
};

describe('publishing an item', () => {
  let server: TestServer;
  let author: Client;
  let publisher: Client;

  beforeEach(async () => {
    server = await TestServer.start();
    author = server.as('market.author');
    publisher = server.as('market.publisher');
  });
  afterEach(() => server.stop());

  /** Saves the draft with another summary and gives its hash. */
  const change = async (summary: string): Promise<string> => {
    const { body, headers } = await author<Draft>('GET', `/api/items/${ITEM}/draft`);
    body.definition.basics.summary.zh = summary;
    const sent = {
      body: { definition: body.definition, commands: [] },
      headers: { 'if-match': headers.get('etag') ?? '' },
    };
    return (await author<Draft>('PUT', `/api/items/${ITEM}/draft`, sent)).body.hash;
  };
  const submit = (hash: string) => author<Draft>('POST', `/api/items/${ITEM}/review`, { body: { hash } });
  const publish = (hash: string, client = publisher) =>
    client<VersionCard>('POST', `/api/items/${ITEM}/versions`, { body: { hash } });

  it('takes two people and the hash that both saw', async () => {
    const hash = await change('换一句话。');
    expect((await submit(hash)).body.status).toBe('inReview');
    const published = await publish(hash);
    expect(published.status).toBe(201);
    expect(published.body).toEqual(
      jasmine.objectContaining({
        number: 2,
        hash,
        author: 'market.author',
        publisher: 'market.publisher',
        authorName: '陈思远',
        live: true,
      }),
    );
    const service = await server.ask<Pick<ServiceView, 'number' | 'hash'>>('GET', `/api/services/${ITEM}`);
    expect([service.body.number, service.body.hash]).toEqual([2, hash]);
    const first = await server.ask<Pick<ServiceView, 'number' | 'hash'>>('GET', `/api/services/${ITEM}/versions/1`);
    expect(first.body.number).toBe(1);
    expect(first.body.hash).not.toBe(hash);
    const { body } = await author<VersionList>('GET', `/api/items/${ITEM}/versions`);
    expect(body.versions.map(({ number, live }) => `${number} ${live}`)).toEqual(['2 true', '1 false']);
    expect((await author<Draft>('GET', `/api/items/${ITEM}/draft`)).body.status).toBe('live');
  });

  it('shows the second person what changed', async () => {
    const hash = await change('换一句话。');
    await submit(hash);
    const { status, body } = await publisher<
      Pick<ReviewView, 'hash' | 'author' | 'comparedWith' | 'findings' | 'reductions' | 'measured' | 'runningCases'> & {
        changes: { pointer: string }[];
      }
    >('GET', `/api/items/${ITEM}/review`);
    expect(status).toBe(200);
    expect([body.hash, body.author, body.comparedWith, body.runningCases]).toEqual([hash, 'market.author', 1, 0]);
    expect(body.changes.map(({ pointer }) => pointer)).toEqual(['/basics/summary']);
    expect(body.reductions?.materials.before).toBe(body.reductions?.materials.after);
    expect(body.measured?.people).toEqual({ both: 40, beforeOnly: 0, afterOnly: 0, neither: 0 });
    expect(body.measured?.materials?.before).toBe(body.measured?.materials?.after);
    expect(body.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is refused to the author, and to a person without the permission', async () => {
    const hash = await change('换一句话。');
    await submit(hash);
    expect(problemIn(await publish(hash, author))).toBe('403 ACCESS.DENIED');
    expect(problemIn(await publish(hash, server.as('fire.publisher')))).toBe('404 ITEM.NOT_FOUND');
    expect(problemIn(await publish(hash, server.as('admin')))).toBe('403 ACCESS.DENIED');
  });

  it('is refused to an author who holds both permissions', async () => {
    await server.store.connection
      .collection('accounts')
      .updateOne({ account: 'market.author' }, { $set: { roles: ['author', 'publisher'] } });
    const hash = await change('换一句话。');
    await submit(hash);
    expect(problemIn(await publish(hash, author))).toBe('403 ITEM.FOUR_EYES');
    const back = await author('POST', `/api/items/${ITEM}/review/return`, { body: { comment: '自己退回自己' } });
    expect(problemIn(back)).toBe('403 ITEM.FOUR_EYES');
  });

  it('is refused for another hash than the one that was seen', async () => {
    const hash = await change('换一句话。');
    const other = `sha256:${'0'.repeat(64)}`;
    expect(problemIn(await submit(other))).toBe('409 ITEM.HASH_CHANGED');
    expect(problemIn(await publish(hash))).toBe('409 ITEM.NOT_IN_REVIEW');
    await submit(hash);
    expect(problemIn(await publish(other))).toBe('409 ITEM.HASH_CHANGED');
    expect(problemIn(await publish('sha256:x'))).toBe('400 BODY.INVALID /hash HASH.MALFORMED');
  });

  it('happens once, however often it is asked for at once', async () => {
    const hash = await change('换一句话。');
    await submit(hash);
    const asked = await Promise.all([1, 2, 3, 4].map(() => publish(hash)));
    expect(asked.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect((await author<VersionList>('GET', `/api/items/${ITEM}/versions`)).body.versions.length).toBe(2);
  });

  it('is given back with words, not with blanks', async () => {
    await submit(await change('换一句话。'));
    const blank = await publisher('POST', `/api/items/${ITEM}/review/return`, { body: { comment: ' \n　' } });
    expect(problemIn(blank)).toBe('400 BODY.INVALID /comment VALUE.BLANK');
  });

  it('is not begun while the definition has errors: they are told by place', async () => {
    const { body, headers } = await author<Draft & { definition: { form: { pages: object[] } } }>(
      'GET',
      `/api/items/${ITEM}/draft`,
    );
    const definition = { ...body.definition, form: { pages: [] } };
    const saved = await author<Draft>('PUT', `/api/items/${ITEM}/draft`, {
      body: { definition, commands: [] },
      headers: { 'if-match': headers.get('etag') ?? '' },
    });
    const refused = await submit(saved.body.hash);
    expect(problemIn(refused)).toMatch(/^409 ITEM.NOT_PUBLISHABLE \/form\/pages DEFINITION.MALFORMED/);
    const [place] = (refused.body as Pick<Problem, 'errors'>).errors ?? [];
    expect(place?.message).toBe('「/form/pages」 小于允许的 1，读不出来。');
  });

  it('is not begun for another department’s name, nor for what is in force already', async () => {
    const { body, headers } = await author<Draft>('GET', `/api/items/${ITEM}/draft`);
    const put = (definition: object, etag: string | null) =>
      author<Draft>('PUT', `/api/items/${ITEM}/draft`, {
        body: { definition, commands: [] },
        headers: { 'if-match': etag ?? '' },
      });
    const same = await put(body.definition, headers.get('etag'));
    expect(problemIn(await submit(same.body.hash))).toBe('409 ITEM.UNCHANGED');
    const stolen = await put(
      { ...body.definition, basics: { ...body.definition.basics, department: 'fire' } },
      same.headers.get('etag'),
    );
    expect(problemIn(await submit(stolen.body.hash))).toBe('409 ITEM.DEPARTMENT');
  });

  it('stops the pen: what waits for the second person is not changed, but may be withdrawn by who submitted it', async () => {
    const hash = await change('换一句话。');
    const submitted = await submit(hash);
    const put = { body: { definition: {}, commands: [] }, headers: { 'if-match': `"${submitted.body.revision}"` } };
    expect(problemIn(await author('PUT', `/api/items/${ITEM}/draft`, put))).toBe('409 ITEM.IN_REVIEW');
    expect(problemIn(await submit(hash))).toBe('409 ITEM.IN_REVIEW');
    expect((await author<Draft>('DELETE', `/api/items/${ITEM}/review`)).body.status).toBe('liveWithDraft');
    expect(problemIn(await author('DELETE', `/api/items/${ITEM}/review`))).toBe('409 ITEM.NOT_IN_REVIEW');
    expect(problemIn(await publish(hash))).toBe('409 ITEM.NOT_IN_REVIEW');
  });

  it('may end with a return, whose comment the author reads until he submits again', async () => {
    const hash = await change('换一句话。');
    await submit(hash);
    const returned = await publisher('POST', `/api/items/${ITEM}/review/return`, {
      body: { comment: '请补充法律依据。' },
    });
    expect(returned.status).toBe(200);
    const { body } = await author<Draft>('GET', `/api/items/${ITEM}/draft`);
    expect(body.returned).toEqual(jasmine.objectContaining({ by: '刘敏', comment: '请补充法律依据。' }));
    expect((await submit(hash)).body.returned).toBeUndefined();
  });
});
