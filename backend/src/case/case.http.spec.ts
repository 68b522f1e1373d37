import { randomUUID } from 'node:crypto';
import type { CasePage, Submitted } from '#shared/api/case';
import type { CaseCommand } from '#shared/case/case-command';
import { caseSealIn } from '#backend/testing/case-seal.spec-support';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';

describe('A case over HTTP', () => {
  let server: TestServer;
  let work: CaseWork;

  beforeAll(async () => {
    server = await TestServer.start();
    work = new CaseWork(server);
  });
  afterAll(() => server.stop());

  it('goes from the application to the certificate', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await work.grant(id);

    const view = await work.until('zhang.wei', id, ({ state }) => state.status === 'ended');

    expect(view.state.end?.kind).toBe('granted');
    expect(view.state.certificates.length).toBe(1);
    expect(view.commands).toEqual([]);
    const papers = await work.until('zhang.wei', id, ({ state }) => state.documents.length === 3);
    expect(papers.state.documents.map((document) => document.document).sort()).toEqual([
      'acceptance',
      'decision',
      'receipt',
    ]);
    expect(await caseSealIn(server, id)).toEqual({ ok: true });
  });

  it('answers a repeat of the same key as the first time, and refuses the key for another body', async () => {
    const draft = await work.begin('li.na');
    const answers = goldenAnswers('noodles');
    const key = randomUUID();

    const [first, again] = [
      await work.send('li.na', draft.id, answers, key),
      await work.send('li.na', draft.id, answers, key),
    ];
    const other = await work.send('li.na', draft.id, { ...answers, name: '别的名字' }, key);

    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(problemIn(other)).toBe('422 REQUEST.KEY_REUSED');

    const accept = randomUUID();
    const give = (command: CaseCommand) => work.give('hall.clerk', first.body.id, 1, command, accept);
    const told = [await give({ kind: 'accept' }), await give({ kind: 'accept' })];
    const reused = await give({ kind: 'refuseAcceptance', as: 'notAccepted', reason: '不受理' });
    expect(told.map(({ status }) => status)).toEqual([200, 200]);
    expect(told[1]!.body.events.filter(({ kind }) => kind === 'accepted').length).toBe(1);
    expect(problemIn(reused)).toBe('422 REQUEST.KEY_REUSED');
  });

  it('takes ten equal submissions at once as one', async () => {
    const draft = await work.begin('li.na');
    const answers = goldenAnswers('noodles');

    const all = await Promise.all(Array.from({ length: 10 }, () => work.send('li.na', draft.id, answers)));

    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(all.map(({ body }) => body.number)).size).toBe(1);
    const mine = await server.as('li.na')<CasePage>('GET', '/api/cases');
    expect(mine.body.entries.filter((card) => card.id === draft.id).length).toBe(1);
  });

  it('lets one of two acts at once win, and tells a person that it was himself', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await work.must('hall.clerk', id, { kind: 'accept' });
    await work.decide('market.reviewer', id, 'documents', 'complete');
    await work.decide('market.inspector1', id, 'inspect', 'fit');
    await work.decide('market.inspector2', id, 'inspect', 'fit');
    const { state } = await work.read('market.reviewer', id);
    const commands = [
      await work.decision('market.reviewer', id, 'review', 'proposeGrant'),
      await work.decision('market.reviewer', id, 'review', 'proposeRefusal'),
    ];

    const both = await Promise.all(
      commands.map((command) => work.give('market.reviewer', id, state.seq, command, randomUUID())),
    );

    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(problemIn(both.find(({ status }) => status === 409)!)).toBe('409 CASE.DONE_BY_YOU');
    const after = await work.read('market.reviewer', id);
    expect(after.state.decisions.filter((decision) => decision.step === 'review').length).toBe(1);
  });

  it('makes both inspectors agree', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await work.must('hall.clerk', id, { kind: 'accept' });
    await work.decide('market.reviewer', id, 'documents', 'complete');

    await work.decide('market.inspector1', id, 'inspect', 'fit');
    expect(problemIn(await work.decide('market.inspector1', id, 'inspect', 'fit'))).toBe('409 CASE.DECIDED_ALREADY');
    const differs = await work.decide('market.inspector2', id, 'inspect', 'unfit');

    expect(differs.body.state.steps[0]).toEqual(
      jasmine.objectContaining({ key: 'inspect', decisions: [], waitingFor: ['market.inspector'] }),
    );
    expect(differs.body.state.decisions.length).toBe(3);
    await work.decide('market.inspector1', id, 'inspect', 'unfit');
    const agreed = await work.decide('market.inspector2', id, 'inspect', 'unfit');
    expect(agreed.body.state.steps[0]?.key).toBe('review');
  });

  it('does not exist for people who have no part in it', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));

    for (const stranger of ['li.na', 'fire.officer1']) {
      expect(problemIn(await server.as(stranger)('GET', `/api/cases/${id}`))).toBe('404 CASE.NOT_FOUND');
      const given = await work.give(stranger, id, 1, { kind: 'withdraw', reason: '' }, randomUUID());
      expect(problemIn(given)).toBe('404 CASE.NOT_FOUND');
    }
    expect((await server.as()('GET', `/api/cases/${id}`)).status).toBe(401);
  });

  it('shows applicants no inner opinions and no names of officers', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await work.must('hall.clerk', id, { kind: 'accept' });
    await work.decide('market.reviewer', id, 'documents', 'complete');

    const text = JSON.stringify(await work.read('zhang.wei', id));

    expect(text).not.toContain('经审查，理由充分');
    expect(text).not.toContain('"account":"market.reviewer"');
    expect(text).not.toContain('赵文博');
  });

  it('offers exactly what it accepts', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    const kinds = async (account: string) => (await work.read(account, id)).commands.map(({ kind }) => kind);

    expect(await kinds('zhang.wei')).toEqual(['withdraw']);
    expect(await kinds('hall.clerk')).toEqual(['accept', 'refuseAcceptance', 'requestCorrection']);
    expect(await kinds('market.chief')).toEqual([]);
    expect(problemIn(await work.command('market.chief', id, { kind: 'accept' }))).toBe('409 CASE.NOT_YOURS');
  });

  it('takes the reminder of a supervisor, since it is offered to him', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await work.must('hall.clerk', id, { kind: 'accept' });
    expect((await work.read('hall.supervisor', id)).commands).toEqual([{ kind: 'remind', step: 'documents' }]);

    const got = await work.command('hall.supervisor', id, { kind: 'remind', step: 'documents', text: '请尽快' });

    expect(got.status).toBe(200);
    expect(got.body.events.at(-1)).toEqual(jasmine.objectContaining({ kind: 'reminded' }) as never);
  });

  it('lists a case at the desk of whoever has to act, page by page', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) ids.push(await work.submit('zhang.wei', goldenAnswers('noodles')));
    const seen: string[] = [];
    let next: string | undefined;
    do {
      const cursor: string = next === undefined ? '' : `&cursor=${next}`;
      const page = await server.as('hall.clerk')<CasePage>('GET', `/api/desk?filter=receive&limit=2${cursor}`);
      expect(page.status).toBe(200);
      seen.push(...page.body.entries.map(({ id }) => id));
      expect(page.body.entries.every((card) => card.mine && card.daysLeft !== undefined)).toBe(true);
      next = page.body.next;
    } while (next !== undefined);

    expect(ids.every((id) => seen.includes(id))).toBe(true);
    expect(new Set(seen).size).toBe(seen.length);
    const chief = await server.as('market.chief')<CasePage>('GET', '/api/desk?filter=mine');
    expect(chief.body.entries.filter(({ id }) => ids.includes(id))).toEqual([]);
    const { body } = await server.as('market.chief')<CasePage>('GET', '/api/desk?filter=all&limit=100');
    expect(ids.every((id) => body.entries.some((card) => card.id === id))).toBe(true);
    expect(problemIn(await server.as('market.chief')('GET', '/api/desk?cursor=x'))).toBe('400 CURSOR.MALFORMED');
  });

  it('keeps every read of staff', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await work.read('hall.clerk', id);

    const trail = await server.as('audit.officer')<{ entries: { act: string; account: string }[] }>(
      'GET',
      `/api/audit?object=case:${id}`,
    );

    expect(trail.body.entries).toContain(jasmine.objectContaining({ act: 'case.read', account: 'hall.clerk' }));
    expect(trail.body.entries).toContain(jasmine.objectContaining({ act: 'case.submitted', account: 'zhang.wei' }));
  });

  it('finds the draft gone after the submission, and the receipt again', async () => {
    const draft = await work.begin('zhang.wei');
    const first = await work.send('zhang.wei', draft.id, goldenAnswers('noodles'));
    await work.until('zhang.wei', draft.id, ({ state }) => state.documents.length > 0);

    const again = await work.send('zhang.wei', draft.id, goldenAnswers('noodles'));

    expect((await server.as('zhang.wei')('GET', `/api/drafts/${draft.id}`)).status).toBe(404);
    expect(again.body as Submitted).toEqual(first.body);
  });
});
