import type { NoticeMail, NoticePage, NoticeView, UnreadNotices } from '#shared/api/notice';
import { noticeWords } from '#shared/case/notice-words';
import { CaseRepository } from '#backend/case/case.repository';
import { MailCatcher } from '#backend/demonstration/mail/mail-catcher';
import type { NoticeDoc } from '#backend/notice/notice.model';
import { NoticeRepository } from '#backend/notice/notice.repository';
import { Clock } from '#backend/platform/clock';
import { WakeUp } from '#backend/platform/wake-up';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';
import { eventually } from '#backend/testing/eventually.spec-support';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';
import { EffectHandlers } from '#backend/work/effect-handlers';

describe('Notices over HTTP', () => {
  let catcher: MailCatcher;
  let server: TestServer;
  let work: CaseWork;

  beforeAll(async () => {
    catcher = await MailCatcher.start();
    server = await TestServer.start({
      TONGBAN_SMTP: catcher.address,
      TONGBAN_MAIL_FROM: 'notice@tongban.example',
      TONGBAN_ORIGIN: 'https://tongban.example',
    });
    work = new CaseWork(server);
  });
  afterEach(() => (catcher.mode = 'normal'));
  afterAll(async () => {
    await server.stop();
    await catcher.stop();
  });

  const get = async <T>(account: string, path: string) => (await server.as(account)<T>('GET', path)).body;
  const noticesOn = async (account: string, id: string): Promise<NoticeView[]> => {
    const { entries } = await get<NoticePage>(account, '/api/notices?limit=100');
    return entries.filter((entry) => entry.case === id);
  };
  const kindsOn = async (account: string, id: string) => (await noticesOn(account, id)).map(({ kind }) => kind).sort();
  const stored = async (id: string) => (await server.app.get(CaseRepository, { strict: false }).find(id))!;
  const mailsOn = (id: string) => catcher.mails.filter(({ text }) => text.includes(id));
  /** Nothing is left to do but what is due on a later day. */
  const settled = (id: string) =>
    eventually(async () => {
      const soon = new Date(Date.now() + 3_600_000).toISOString();
      return (await stored(id)).outbox.every(({ dueAt }) => dueAt > soon);
    });

  it('tell the applicant of each event once, on screen and by e-mail, and nobody else', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await work.must('hall.clerk', id, { kind: 'accept' });
    await settled(id);

    expect(await kindsOn('zhang.wei', id)).toEqual(['accepted', 'documentReady', 'documentReady', 'received']);
    expect(await kindsOn('li.na', id)).toEqual([]);
    const subjects = mailsOn(id).map(({ subject }) => subject);
    expect(subjects.length).toBe(4);
    expect(subjects.some((subject) => subject.startsWith('您的申请已受理 · '))).toBeTrue();
    const [mail] = mailsOn(id);
    expect([mail!.to, mail!.from]).toEqual([['zhang.wei@people.example'], 'notice@tongban.example']);
    expect(mail!.text).toContain(`https://tongban.example/my/cases/${id}`);
    expect(mail!.html).toContain(`href="https://tongban.example/my/cases/${id}"`);
  });

  it('never hold a personal value, an inner opinion or an officer', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await work.grant(id);
    await work.until('zhang.wei', id, ({ state }) => state.status === 'ended');
    await settled(id);

    const { state } = await stored(id);
    const said = JSON.stringify([await noticesOn('zhang.wei', id), mailsOn(id)]);
    for (const secret of [state.profile!.idNumber!, state.profile!.mobile!, '赵文博', '吴建国', '经审查，理由充分'])
      expect(said).withContext(secret).not.toContain(secret);
    expect(await kindsOn('zhang.wei', id)).toEqual(jasmine.arrayContaining(['decided', 'certificateReady', 'ended']));
  });

  it('are counted, read one by one or all, and only by their owner', async () => {
    const before = (await get<NoticePage>('li.na', '/api/notices?limit=1')).entries[0]?.at;
    if (before) await server.as('li.na')('PUT', '/api/notices/read', { body: { until: before } });
    const id = await work.submit('li.na', goldenAnswers('noodles'));
    await settled(id);
    const [first, second] = await noticesOn('li.na', id);
    const unread = () => get<UnreadNotices>('li.na', '/api/notices/unread');
    expect(await unread()).toEqual({ count: 2, more: false });

    await server.as('zhang.wei')('PUT', '/api/notices/read', { body: { ids: [first!.id] } });
    expect((await unread()).count).toBe(2);
    const read = await server.as('li.na')<UnreadNotices>('PUT', '/api/notices/read', { body: { ids: [first!.id] } });
    expect(read.body).toEqual({ count: 1, more: false });
    const until = [first!.at, second!.at].sort().at(-1);
    await server.as('li.na')('PUT', '/api/notices/read', { body: { until } });
    await server.as('li.na')('PUT', '/api/notices/read', { body: { until } });
    expect(await unread()).toEqual({ count: 0, more: false });
    expect((await noticesOn('li.na', id)).every(({ read: seen }) => seen)).toBeTrue();
  });

  it('page by cursor without a gap or a double, and count no further than they show', async () => {
    const notices = server.app.get(NoticeRepository, { strict: false });
    const doc = (index: number): NoticeDoc => ({
      ...{ _id: `many:${String(index).padStart(3, '0')}`, account: 'wang.qiang', kind: 'accepted', params: {} },
      // Many at the same instant: the id decides.
      at: `2026-01-01T00:00:0${index % 3}.000Z`,
      ...{ side: 'applicant', case: 'none', number: '1', itemName: { zh: '事项' }, unread: true },
      expiresAt: new Date(Date.now() + 86_400_000),
    });
    await notices.add(Array.from({ length: 120 }, (_, index) => doc(index)));
    await notices.add([doc(0)]);

    expect(await get<UnreadNotices>('wang.qiang', '/api/notices/unread')).toEqual({ count: 99, more: true });
    const seen: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const page: NoticePage = await get('wang.qiang', `/api/notices?limit=7${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.entries.map(({ id }) => id));
      cursor = page.next;
    }
    expect(seen.length).toBe(120);
    expect(new Set(seen).size).toBe(120);
  });

  it('find their page and their count by an index, never by a scan', async () => {
    const { connection } = server.store;
    const explained = await connection
      .collection('notices')
      .find({ account: 'wang.qiang' } as never)
      .sort({ at: -1, _id: -1 })
      .hint('own')
      .limit(31)
      .explain('executionStats');
    const stats = explained['executionStats'] as { totalDocsExamined: number; totalKeysExamined: number };
    expect(stats.totalDocsExamined).toBeLessThanOrEqual(31);
    expect(JSON.stringify(explained)).not.toContain('COLLSCAN');
  });

  it('come no more by e-mail to whoever turned it off, and still on the screen', async () => {
    const off = await server.as('zhang.wei')<NoticeMail>('PUT', '/api/notices/mail', { body: { on: false } });
    expect(off.body).toEqual({ address: 'z***@people.example', on: false });
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await settled(id);
    expect(await kindsOn('zhang.wei', id)).toContain('received');
    expect(mailsOn(id)).toEqual([]);
    const on = await server.as('zhang.wei')<NoticeMail>('PUT', '/api/notices/mail', { body: { on: true } });
    expect(on.body.on).toBeTrue();
  });

  it('are sent again after a crash between sending and finishing, under the same message id, and stand once', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await settled(id);
    const handlers = server.app.get(EffectHandlers, { strict: false });
    const [notice] = await noticesOn('zhang.wei', id);
    const before = mailsOn(id).length;
    const mail = { kind: 'mail', id: 'again', dueAt: '2026-01-01T00:00:00.000Z', notice: notice!.id } as const;

    // Whoever died after the sending left the effect in the outbox: the next one does it anew.
    await handlers.handle(id, mail);
    await handlers.handle(id, { kind: 'announce', id: '1-announce', dueAt: mail.dueAt, from: 1, to: 1 });

    expect(mailsOn(id).length).toBe(before + 1);
    expect(new Set(mailsOn(id).map(({ messageId }) => messageId)).size).toBe(before);
    const left = (await stored(id)).outbox.map(({ kind }) => kind as string);
    expect(left.filter((kind) => ['mail', 'announce'].includes(kind))).toEqual([]);
    expect((await kindsOn('zhang.wei', id)).filter((kind) => kind === 'received')).toEqual(['received']);
  });

  it('wait where the mail server is busy, and hold up nothing else', async () => {
    catcher.mode = 'busy';
    const id = await work.submit('li.na', goldenAnswers('noodles'));
    await eventually(async () =>
      (await stored(id)).outbox.some(({ kind, tries }) => kind === 'mail' && (tries ?? 0) > 0),
    );
    await work.until('li.na', id, ({ state }) => state.documents.length > 0);
    catcher.mode = 'normal';
    await eventually(async () => mailsOn(id).length === 2);
    await settled(id);
    expect((await stored(id)).dead).toEqual([]);
  });

  it('remind of a last day that is near, unless the applicant has acted', async () => {
    const ids = [
      await work.submit('li.na', goldenAnswers('noodles')),
      await work.submit('li.na', goldenAnswers('noodles')),
    ];
    for (const id of ids)
      await work.must('hall.clerk', id, { kind: 'requestCorrection', places: [{ field: 'seats', reason: '不符' }] });
    const [waits, acted] = ids as [string, string];
    await work.must('li.na', acted, { kind: 'correct', answers: { seats: 20 }, files: [] });
    const near = (await stored(waits)).outbox.find(({ kind }) => kind === 'deadlineNear')!;
    expect(near.dueAt).toContain('T01:00:00.000Z');

    const now = spyOn(server.app.get(Clock, { strict: false }), 'now');
    now.and.returnValue(new Date(Date.parse(near.dueAt) + 1000).toISOString());
    server.app.get(WakeUp, { strict: false }).call();
    await eventually(async () => (await stored(waits)).outbox.every(({ kind }) => kind !== 'deadlineNear'));
    await eventually(async () => (await stored(acted)).outbox.every(({ kind }) => kind !== 'deadlineNear'));
    now.and.callThrough();

    expect(await kindsOn('li.na', waits)).toContain('deadlineNear');
    expect(await kindsOn('li.na', acted)).not.toContain('deadlineNear');
    const told = (await noticesOn('li.na', waits)).find(({ kind }) => kind === 'deadlineNear')!;
    expect(noticeWords(told.kind, told.params, 'en').text).toContain((await stored(waits)).state.correction!.due);
  });

  it('are for people who are signed in', async () => {
    expect(problemIn(await server.ask('GET', '/api/notices'))).toBe('401 SESSION.NEEDED');
    expect(problemIn(await server.ask('GET', '/api/notices/unread'))).toBe('401 SESSION.NEEDED');
  });
});
