import { randomUUID } from 'node:crypto';
import type { DeadLetterPage, Replayed } from '#shared/api/dead-letter';
import { CaseRepository } from '#backend/case/case.repository';
import { DeadLetterRepository } from '#backend/dead-letter/dead-letter.repository';
import { MailCatcher } from '#backend/demonstration/mail/mail-catcher';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';
import { eventually } from '#backend/testing/eventually.spec-support';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';

describe('Dead letters over HTTP', () => {
  let catcher: MailCatcher;
  let server: TestServer;
  let work: CaseWork;

  beforeAll(async () => {
    catcher = await MailCatcher.start();
    server = await TestServer.start({ TONGBAN_SMTP: catcher.address, TONGBAN_MAIL_FROM: 'notice@tongban.example' });
    work = new CaseWork(server);
  });
  afterEach(() => (catcher.mode = 'normal'));
  afterAll(async () => {
    await server.stop();
    await catcher.stop();
  });

  const stored = async (id: string) => (await server.app.get(CaseRepository, { strict: false }).find(id))!;
  const page = async (account: string, query = '') =>
    (await server.as(account)<DeadLetterPage>('GET', `/api/dead-letters?limit=100${query}`)).body;
  const lettersOf = async (account: string, id: string) =>
    (await page(account)).entries.find((entry) => entry.case === id)?.letters ?? [];
  const replay = (account: string, id: string, effect: string, key: string = randomUUID()) =>
    server.as(account)<Replayed>('POST', `/api/dead-letters/${id}/${effect}/replay`, {
      body: {},
      headers: { 'idempotency-key': key },
    });
  /** A case whose receipt could not be mailed: nobody lives at the address. */
  const undeliverable = async (): Promise<string> => {
    catcher.mode = 'refuse';
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await eventually(async () => (await stored(id)).dead.length === 2);
    catcher.mode = 'normal';
    return id;
  };

  it('are shown with their cause in words to supervisors and administrators of the departments, and to nobody else', async () => {
    const id = await undeliverable();
    for (const account of ['hall.supervisor', 'market.admin', 'admin']) {
      const letters = await lettersOf(account, id);
      expect(letters.map(({ kind, code }) => [kind, code]))
        .withContext(account)
        .toEqual([
          ['mail', 'MAIL.REFUSED'],
          ['mail', 'MAIL.REFUSED'],
        ]);
      expect(letters[0]!.cause.zh).toContain('550');
      expect(JSON.stringify(letters)).not.toContain('people.example');
    }
    expect(problemIn(await server.as('zhang.wei')('GET', '/api/dead-letters'))).toBe('403 ACCESS.DENIED');
    expect(problemIn(await server.as('market.chief')('GET', '/api/dead-letters'))).toBe('403 ACCESS.DENIED');
    expect(problemIn(await server.ask('GET', '/api/dead-letters'))).toBe('401 SESSION.NEEDED');
  });

  it('are done when they are tried again, once, and the act is in the audit list', async () => {
    const id = await undeliverable();
    const [letter] = await lettersOf('hall.supervisor', id);
    const key = randomUUID();

    const first = await replay('hall.supervisor', id, letter!.effect, key);
    const again = await replay('hall.supervisor', id, letter!.effect, key);
    expect([first.status, first.body]).toEqual([200, { case: id, effect: letter!.effect }]);
    expect(again.body).toEqual(first.body);
    await eventually(async () => catcher.mails.filter(({ text }) => text.includes(id)).length === 1);

    expect((await lettersOf('hall.supervisor', id)).map(({ effect }) => effect)).not.toContain(letter!.effect);
    expect((await stored(id)).deadAt).toBeDefined();
    expect(problemIn(await replay('hall.supervisor', id, letter!.effect))).toBe('404 LETTER.NOT_FOUND');
    const [other] = await lettersOf('hall.supervisor', id);
    expect(problemIn(await replay('hall.supervisor', id, other!.effect, key))).toBe('422 REQUEST.KEY_REUSED');
    const { body } = await server.as('audit.officer')<{ entries: { act: string }[] }>(
      'GET',
      `/api/audit?object=case:${id}&limit=100`,
    );
    expect(body.entries.filter(({ act }) => act === 'case.effectReplayed').length).toBe(1);

    await replay('market.admin', id, other!.effect);
    await eventually(async () => (await stored(id)).deadAt === undefined);
    expect(await lettersOf('hall.supervisor', id)).toEqual([]);
  });

  it('are there again where they fail again, and a late repeat of the command does not try a second time', async () => {
    const id = await undeliverable();
    const [letter] = await lettersOf('hall.supervisor', id);
    const key = randomUUID();
    catcher.mode = 'refuse';
    await replay('hall.supervisor', id, letter!.effect, key);
    await eventually(async () => (await lettersOf('hall.supervisor', id)).length === 2);
    const before = (await stored(id)).dead.find(({ effect }) => effect.id === letter!.effect)!.at;

    expect((await replay('hall.supervisor', id, letter!.effect, key)).status).toBe(200);
    const after = (await stored(id)).dead.find(({ effect }) => effect.id === letter!.effect);
    expect(after?.at).toBe(before);
  });

  it('are replayed by one of many who try at the same moment', async () => {
    const id = await undeliverable();
    const [letter] = await lettersOf('hall.supervisor', id);
    const tried = await Promise.all(Array.from({ length: 8 }, () => replay('hall.supervisor', id, letter!.effect)));
    expect(tried.filter(({ status }) => status === 200).length).toBe(1);
    expect(tried.filter(({ status }) => status !== 200).map(problemIn)).toEqual(
      Array.from({ length: 7 }, () => '404 LETTER.NOT_FOUND'),
    );
    await eventually(async () => catcher.mails.filter(({ text }) => text.includes(id)).length === 1);
  });

  it('of another department stay hidden, and cannot be replayed', async () => {
    const id = await undeliverable();
    const [letter] = await lettersOf('hall.supervisor', id);
    const mine = server.store.connection.collection('cases');
    await mine.updateOne({ _id: id } as never, { $set: { departments: ['fire'] } });
    expect(await lettersOf('hall.supervisor', id)).toEqual([]);
    expect(problemIn(await replay('hall.supervisor', id, letter!.effect))).toBe('404 LETTER.NOT_FOUND');
    expect((await lettersOf('admin', id)).length).toBe(2);
  });

  it('page by cursor, by an index over cases with dead letters alone', async () => {
    for (let count = 0; count < 3; count += 1) await undeliverable();
    const seen: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const found: DeadLetterPage = (
        await server.as('admin')<DeadLetterPage>('GET', `/api/dead-letters?limit=2${cursor && `&cursor=${cursor}`}`)
      ).body;
      seen.push(...found.entries.map((entry) => entry.case));
      cursor = found.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe((await page('admin')).entries.length);
    const letters = server.app.get(DeadLetterRepository, { strict: false });
    for (const [scope, index] of [
      [{ department: 'market' }, 'dead'],
      [{ all: true }, 'deadAll'],
    ] as const) {
      const plan = JSON.stringify(await letters.explain(scope));
      expect(plan).toContain(`"indexName":"${index}"`);
      expect(plan).not.toContain('COLLSCAN');
      expect(plan).not.toContain('"stage":"SORT"');
    }
  });

  it('of a paper that no font can print leave the grant as it is, and stay to be tried again', async () => {
    const id = await work.submit('zhang.wei', { ...goldenAnswers('noodles'), name: '面馆😀' });
    await work.grant(id);
    await eventually(async () => (await stored(id)).dead.length === 2);
    const granted = (await stored(id)).state;
    const [letter] = (await lettersOf('hall.supervisor', id)).filter(({ kind }) => kind === 'issueCertificate');
    expect(letter!.cause.zh).toContain('😀');

    await replay('hall.supervisor', id, letter!.effect);
    await eventually(async () => (await stored(id)).dead.length === 2);

    const { state } = await stored(id);
    expect(state.decisions).toEqual(granted.decisions);
    expect([state.decidedAt, state.status]).toEqual([granted.decidedAt, 'inProgress']);
    expect(state.decisions.at(-1)).toEqual(jasmine.objectContaining({ outcome: 'grant', decides: true }));
  });
});
