import type { Effect } from '#shared/case/effects';
import { CaseRepository } from '#backend/case/case.repository';
import { Clock } from '#backend/platform/clock';
import { WakeUp } from '#backend/platform/wake-up';
import { caseSealIn } from '#backend/testing/case-seal.spec-support';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';
import { TestServer } from '#backend/testing/server.spec-support';
import { EffectHandlers } from '#backend/work/effect-handlers';

describe('The outbox of cases', () => {
  let server: TestServer;
  let work: CaseWork;

  beforeAll(async () => {
    server = await TestServer.start();
    work = new CaseWork(server);
  });
  afterAll(() => server.stop());

  const stored = async (id: string) => (await server.app.get(CaseRepository, { strict: false }).find(id))!;

  it('does each effect once, however often and by how many it is tried', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    const handlers = server.app.get(EffectHandlers, { strict: false });
    const effect: Effect = {
      kind: 'issueDocument',
      id: '1-receipt',
      dueAt: '2026-01-01T00:00:00.000Z',
      template: 'receipt',
      cause: 1,
    };

    await Promise.all(Array.from({ length: 6 }, () => handlers.handle(id, effect)));
    await work.until('zhang.wei', id, ({ state }) => state.documents.length > 0);
    await handlers.handle(id, effect);

    const { state } = await work.read('zhang.wei', id);
    expect(state.documents.map((document) => document.id)).toEqual(['1-receipt']);
    expect(await caseSealIn(server, id)).toEqual({ ok: true });
  });

  it('issues one certificate, however many workers try at once', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await work.grant(id);
    const handlers = server.app.get(EffectHandlers, { strict: false });
    const entered = (await stored(id)).events.find(
      ({ event }) => event.kind === 'stepEntered' && event.step === 'issue',
    )!;
    const effect: Effect = {
      ...{ kind: 'issueCertificate', id: `${entered.seq}-foodLicence`, dueAt: entered.event.at },
      ...{ result: 'foodLicence', step: 'issue' },
    };

    await Promise.all(Array.from({ length: 6 }, () => handlers.handle(id, effect)));

    const { state } = await work.until('zhang.wei', id, (view) => view.state.status === 'ended');
    expect(state.certificates.length).toBe(1);
    expect(await caseSealIn(server, id)).toEqual({ ok: true });
  });

  it('holds only the timers of the limit that runs, and of its light, when everything was done', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await work.until('zhang.wei', id, ({ state }) => state.documents.length === 1);
    for (let tries = 0; (await stored(id)).outbox.length > 2 && tries < 100; tries += 1)
      await new Promise((settle) => setTimeout(settle, 50));

    const doc = await stored(id);

    expect(doc.outbox.map(({ kind }) => kind)).toEqual(['limit', 'light']);
    expect(doc.nextDue).toBe(doc.outbox.map(({ dueAt }) => dueAt).sort()[0]);
    expect(doc.dead).toEqual([]);
  });

  it('refuses to print what no font has, and shows it, before a number is used up', async () => {
    const id = await work.submit('zhang.wei', { ...goldenAnswers('noodles'), name: '面馆😀' });
    await work.grant(id);
    for (let tries = 0; (await stored(id)).dead.length < 2 && tries < 100; tries += 1)
      await new Promise((settle) => setTimeout(settle, 50));

    const doc = await stored(id);

    expect(doc.dead.map(({ effect, code }) => [effect.kind, code])).toEqual([
      ['issueDocument', 'DOCUMENT.UNPRINTABLE'],
      ['issueCertificate', 'DOCUMENT.UNPRINTABLE'],
    ]);
    expect(doc.state.certificates).toEqual([]);
    expect(doc.state.status).toBe('inProgress');
  });

  it('takes an application as accepted of which nobody told anything, from the day of receipt', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    const { dueAt } = (await stored(id)).outbox.find(({ kind }) => kind === 'limit')!;
    const now = spyOn(server.app.get(Clock, { strict: false }), 'now');

    now.and.returnValue(new Date(Date.parse(dueAt) + 1000).toISOString());
    server.app.get(WakeUp, { strict: false }).call();
    for (let tries = 0; (await stored(id)).state.documents.length < 2 && tries < 100; tries += 1)
      await new Promise((settle) => setTimeout(settle, 50));

    const { state, desk } = await stored(id);
    expect([state.status, state.acceptedAt, state.deemedAcceptedAt! >= dueAt]).toEqual([
      'inProgress',
      state.submittedAt,
      true,
    ]);
    expect(state.documents.map(({ document }) => document)).toContain('deemedAcceptance');
    expect(desk.waiting).toEqual(['market.reviewer']);
    expect(await caseSealIn(server, id)).toEqual({ ok: true });
  });

  it('ends a case whose correction was not answered, not before its last day is over', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await work.must('hall.clerk', id, { kind: 'requestCorrection', places: [{ field: 'seats', reason: '不符' }] });
    const due = (await stored(id)).state.correction!.due;
    const clock = server.app.get(Clock, { strict: false });
    const wake = server.app.get(WakeUp, { strict: false });
    const now = spyOn(clock, 'now');

    now.and.returnValue(`${due}T15:59:59.000Z`);
    wake.call();
    await new Promise((settle) => setTimeout(settle, 300));
    expect((await stored(id)).state.status).toBe('correcting');
    now.and.returnValue(`${due}T16:00:01.000Z`);
    wake.call();
    for (let tries = 0; (await stored(id)).state.status !== 'ended' && tries < 60; tries += 1)
      await new Promise((settle) => setTimeout(settle, 50));

    expect((await stored(id)).state.end?.kind).toBe('deemedWithdrawn');
  });
});
