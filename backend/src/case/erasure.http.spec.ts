import { randomUUID } from 'node:crypto';
import type { Verification } from '#shared/api/certificate';
import type { CaseView } from '#shared/api/case';
import type { DraftView, UploadView } from '#shared/api/draft';
import { foldCase } from '#shared/case/fold-case';
import { ERASED } from '#shared/case/erased-value';
import type { Answers } from '#shared/form/answers';
import type { CaseDoc } from '#backend/case/case-doc';
import { CaseRepository } from '#backend/case/case.repository';
import { FileStore } from '#backend/file/file-store.repository';
import { Clock } from '#backend/platform/clock';
import { WakeUp } from '#backend/platform/wake-up';
import { caseSealIn } from '#backend/testing/case-seal.spec-support';
import { CaseWork, goldenAnswers, ITEM } from '#backend/testing/case-work.spec-support';
import { findInDatabase } from '#backend/testing/database-search.spec-support';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';

/** Values that stand nowhere else, by the rule that erases them. */
const SENSITIVE = ['000000198706147335', '000000197902284471'];
const PERSONAL = ['欧阳擎苍', '司徒望舒', '13655667788', '皇甫问天', '13911223344', '钟离看山', 'qingluan7731'];
const FILES = ['FILE-CONTENT-7c1e9d', '租赁合同-青鸾'];
const PAPERS = ['NOTE-8842-澹台'];
const ALL = [...SENSITIVE, ...PERSONAL, ...FILES, ...PAPERS];
/** Accounts and their signing in are no part of a case: they go when the person leaves the platform. */
const ACCOUNTS = { accounts: 'all', acts: 'all', sessions: 'all', trail: { 'object.kind': 'account' } } as const;
const APPLICANT = 'erased.person';

const PDF = Buffer.from(
  '%PDF-1.4\n% FILE-CONTENT-7c1e9d\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

describe('Values whose time is over', () => {
  let server: TestServer;
  let work: CaseWork;
  let id: string;
  let now: jasmine.Spy<() => string>;

  const get = <T>(token: abstract new (...args: never[]) => T): T => server.app.get(token as never, { strict: false });
  const stored = async (): Promise<CaseDoc> => (await get(CaseRepository).find(id))!;
  const search = (values = ALL): Promise<string[]> => findInDatabase(server, values, ACCOUNTS);
  const found = async (values = ALL): Promise<Set<string>> =>
    new Set((await search(values)).map((hit) => hit.slice(hit.indexOf(': ') + 2)));
  const timer = async (): Promise<string | undefined> =>
    (await stored()).outbox.find(({ kind }) => kind === 'erase')?.dueAt;

  /** Lets the worker run at an instant until its timer is another one; a short while where it shall stay. */
  const workAt = async (instant: string): Promise<void> => {
    const before = await timer();
    now.and.returnValue(instant);
    for (let tries = 0; tries < 60 && (await timer()) === before; tries += 1) {
      get(WakeUp).call();
      await new Promise((settle) => setTimeout(settle, tries < 3 ? 50 : 100));
      if (instant < before! && tries > 8) return;
    }
  };

  beforeAll(async () => {
    server = await TestServer.start();
    work = new CaseWork(server);
    const accounts = server.store.connection.db!.collection<{ _id: string }>('accounts');
    const like = await accounts.findOne({ account: 'zhang.wei' });
    await accounts.insertOne({
      ...like!,
      ...{ _id: randomUUID(), account: APPLICANT, name: '欧阳擎苍' },
      profile: { kind: 'person', name: '欧阳擎苍', idNumber: SENSITIVE[0], mobile: '13655667788' },
    } as never);
    id = await submitted();
    await workedOn();
    now = spyOn(get(Clock), 'now');
    now.and.callThrough();
  });
  afterAll(() => server.stop());

  const submitted = async (): Promise<string> => {
    const me = server.as(APPLICANT);
    const draft = (await me<DraftView>('POST', '/api/drafts', { body: { item: ITEM } })).body.id;
    for (const material of ['licence', 'layout']) {
      const form = new FormData();
      form.append('file', new Blob([PDF], { type: 'application/pdf' }), '租赁合同-青鸾.pdf');
      const got = await me<UploadView>('POST', `/api/drafts/${draft}/files?material=${material}`, { body: form });
      if (got.status !== 201) throw new Error(problemIn(got));
    }
    const answers: Answers = {
      ...goldenAnswers('noodles'),
      ...{ name: '青禾市某面馆', legalPerson: { name: '欧阳擎苍' }, legalPersonId: SENSITIVE[0]! },
      ...{ contact: '司徒望舒', mobile: '13655667788', email: 'qingluan7731@example.com' },
      managers: [{ name: '皇甫问天', idNumber: SENSITIVE[1]!, post: 'officer', phone: '13911223344' }],
    };
    const got = await work.send(APPLICANT, draft, answers);
    if (got.status !== 201) throw new Error(problemIn(got));
    return got.body.id;
  };

  /** To the end, with a correction that is answered, a note about a person and a form that an officer fills. */
  const workedOn = async (): Promise<void> => {
    const reason = 'NOTE-8842-澹台';
    await work.must('hall.clerk', id, { kind: 'requestCorrection', places: [{ field: 'contact', reason }] });
    await work.must(APPLICANT, id, { kind: 'correct', answers: { contact: '司徒望舒' }, files: [] });
    await work.must('hall.clerk', id, { kind: 'accept' });
    const decide = async (account: string, step: string, outcome: string, more: object = {}): Promise<void> => {
      const command = await work.decision(account, id, step, outcome);
      if (command.kind !== 'decide') throw new Error('A decision was expected');
      await work.must(account, id, { ...command, decision: { ...command.decision, reason, ...more } });
    };
    await decide('market.reviewer', 'documents', 'complete');
    await decide('market.inspector1', 'inspect', 'fit', { form: { present: '钟离看山' } });
    await decide('market.inspector2', 'inspect', 'fit');
    await decide('market.reviewer', 'review', 'proposeGrant');
    await decide('market.chief', 'decide', 'grant');
    await work.until(APPLICANT, id, ({ state }) => state.status === 'ended');
    for (let tries = 0; tries < 100 && (await stored()).outbox.some(({ kind }) => kind !== 'erase'); tries += 1)
      await new Promise((settle) => setTimeout(settle, 100));
  };

  it('go rule by rule, each after its last day and not before, and the case still proves itself', async () => {
    expect([...(await found())].sort()).toEqual([...ALL].sort());
    const { certificates } = (await stored()).state;
    const code = certificates[0]!.code;

    for (const [rule, gone] of [
      ['sensitive', SENSITIVE],
      ['files', FILES],
      ['personal', PERSONAL],
    ] as const) {
      const due = (await timer())!;
      const before = await found();
      await workAt(new Date(Date.parse(due) - 1).toISOString());
      expect(await found())
        .withContext(`the day before: ${rule}`)
        .toEqual(before);
      await workAt(due);
      const { state, events } = await stored();
      expect(state.erased?.map(({ what }) => what)).toContain(rule);
      const here = JSON.stringify(events) + JSON.stringify(state);
      expect(gone.filter((value) => here.includes(value)))
        .withContext(rule)
        .toEqual([]);
      expect(await caseSealIn(server, id)).toEqual({ ok: true });
    }
    expect((await stored()).holder).toBe(ERASED);
    expect(await search([...SENSITIVE, ...FILES])).toEqual([]);

    // A backend that ends between the case and what stands beside it leaves the timer; whoever comes next goes on.
    const broken = spyOn(get(FileStore), 'deleteOf').and.rejectWith(new Error('ended'));
    const papers = (await timer())!;
    await workAt(papers);
    expect((await stored()).state.erased?.map(({ what }) => what)).toContain('papers');
    expect(await timer()).toBeDefined();
    expect((await search()).length).toBeGreaterThan(0);
    broken.and.callThrough();
    await workAt(new Date(Date.parse(papers) + 3_600_000).toISOString());
    expect(await timer()).toBeUndefined();
    expect(await search()).toEqual([]);

    const { events, state } = await stored();
    expect(await caseSealIn(server, id)).toEqual({ ok: true });
    expect<unknown>(foldCase(events.map(({ event }) => event))).toEqual(state);
    expect([state.status, state.end?.kind]).toEqual(['ended', 'granted']);
    expect(Object.keys(state.answers)).toContain('format');
    expect(Object.keys(state.answers)).not.toContain('contact');
    expect(state.erased?.flatMap(({ answers }) => answers)).toContain('contact');

    server.forgetSessions();
    const views = [
      (await work.read(APPLICANT, id)) satisfies CaseView,
      (await work.read('market.chief', id)) satisfies CaseView,
    ];
    for (const view of views) expect(view.state.applicant.name).toBe(ERASED);
    const paper = state.documents[0]!;
    expect(problemIn(await server.as(APPLICANT)('GET', `/api/cases/${id}/documents/${paper.id}`))).toContain(
      'DOCUMENT.ERASED',
    );
    expect((await server.as(APPLICANT)('GET', `/api/files/${state.files[0]!.id}`)).status).toBe(404);
    for (const path of ['/api/cases', '/api/certificates', `/api/cases/${id}`])
      expect((await server.as(APPLICANT)('GET', path)).status)
        .withContext(path)
        .toBe(200);
    expect((await server.as('market.chief')('GET', '/api/desk?filter=done')).status).toBe(200);
    const checked = await server.ask<Verification>('GET', `/api/verify/${code}`);
    expect([checked.body.verdict, checked.body.holder, checked.body.lines]).toEqual(['expired', ERASED, []]);
    const trail = await server.as('audit.officer')<{ entries: { act: string; details: { what?: string } }[] }>(
      ...(['GET', `/api/audit?object=case:${id}&limit=100`] as const),
    );
    const told = trail.body.entries.filter(({ act }) => act === 'case.erased').map(({ details }) => details.what);
    expect(told).toEqual(['sensitive', 'files', 'personal', 'papers']);
  }, 180_000);

  it('would be found if one were left, in a document, in a file and in the words of a PDF', async () => {
    const db = server.store.connection.db!;
    const left = async (name: string, doc: object): Promise<string[]> => {
      await db.collection<{ _id: string }>(name).insertOne({ _id: 'left', ...doc });
      const hits = await search(['司徒望舒']);
      await db.collection<{ _id: string }>(name).deleteOne({ _id: 'left' });
      return hits;
    };
    expect(await left('notes', { deep: [{ text: '请找司徒望舒' }] })).toEqual(['notes: 司徒望舒']);
    expect(await left('notes', { text: JSON.stringify('司徒望舒').replace(/[^ -~]/g, escaped) })).toHaveSize(1);
    expect(await left('files.chunks', { files_id: 'left', n: 0, data: Buffer.from('司徒望舒') })).toHaveSize(2);
  });
});

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
