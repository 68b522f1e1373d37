import type { CertificateList, Verification } from '#shared/api/certificate';
import type { CaseView } from '#shared/api/case';
import { STANDING_AFTER } from '#shared/definition/certificate-standing';
import type { CertificateAct } from '#shared/definition/certificate-act';
import { addDays } from '#shared/kernel/civil-date';
import { CaseRepository } from '#backend/case/case.repository';
import { Clock } from '#backend/platform/clock';
import { WakeUp } from '#backend/platform/wake-up';
import { addAftercare, doTo } from '#backend/testing/aftercare.spec-support';
import { caseSealIn } from '#backend/testing/case-seal.spec-support';
import { CaseWork, goldenAnswers, ITEM } from '#backend/testing/case-work.spec-support';
import { publishChanged } from '#backend/testing/publish-golden.spec-support';
import { TestServer } from '#backend/testing/server.spec-support';

const HOLDER = 'zhang.wei';
const CHIEF = 'market.chief';

describe('The life of a certificate', () => {
  let server: TestServer;
  let second: TestServer;
  let work: CaseWork;

  beforeAll(async () => {
    server = await TestServer.start();
    await publishChanged(server, ITEM, (definition) => {
      addAftercare(definition, 'foodLicence', 'market.chief');
      for (const key of ['renewed', 'changed', 'reissued'] as const)
        definition.form.pages[0]!.sections[0]!.elements.push({
          ...{ kind: 'text', key, label: { zh: `原许可证编号（${key}）` }, required: false, maxLength: 40 },
        } as never);
      const issue = definition.chain.steps.find(({ key }) => key === 'issue');
      if (issue?.kind !== 'automatic' || issue.action.kind !== 'issueCertificate') throw new Error('No such step');
      issue.action.replaces = [
        { number: 'form.renewed', as: 'renew' },
        { number: 'form.changed', as: 'change' },
        { number: 'form.reissued', as: 'reissue' },
      ];
    });
    second = await server.second();
    work = new CaseWork(server);
  });
  afterAll(async () => {
    await second.close();
    await server.stop();
  });

  const granted = async (more: Readonly<Record<string, string>> = {}, account = HOLDER): Promise<CaseView> => {
    return grant(await work.submit(account, { ...goldenAnswers('noodles'), ...more }), account);
  };
  const grant = async (id: string, account = HOLDER): Promise<CaseView> => {
    await work.grant(id);
    return work.until(account, id, ({ state }) => state.certificates.length > 0 && state.status === 'aftercare');
  };
  const verify = async (code: string): Promise<Verification> =>
    (await server.ask<Verification>('GET', `/api/verify/${code}`)).body;
  const card = async (id: string) =>
    (await server.as(HOLDER)<CertificateList>('GET', '/api/certificates')).body.certificates.find(
      (certificate) => certificate.id === id,
    )!;
  const until = async (code: string, wished: (found: Verification) => boolean): Promise<Verification> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const found = await verify(code);
      if (wished(found)) return found;
      await new Promise((settle) => setTimeout(settle, 50));
    }
    throw new Error(`The public check never said so: ${JSON.stringify(await verify(code))}`);
  };

  for (const [act, ground] of [
    ['revoke', 'wronglyGranted'],
    ['withdraw', 'lawOrFactsChanged'],
    ['forfeit', 'penalty'],
    ['cancel', 'atRequest'],
  ] as const satisfies readonly (readonly [CertificateAct, string])[])
    it(`suspended, in force again, then ${act}: everybody reads day and reason, nobody a name`, async () => {
      const { id, state } = await granted();
      const certificate = state.certificates[0]!;
      expect((await verify(certificate.code)).history).toEqual([]);
      await doTo(work, CHIEF, id, 'suspend');
      const suspended = await until(certificate.code, ({ standing }) => standing === 'suspended');
      expect([suspended.verdict, (await card(certificate.id)).valid]).toEqual(['expired', false]);
      await doTo(work, CHIEF, id, 'resume');
      await until(certificate.code, ({ verdict }) => verdict === 'valid');
      await doTo(work, CHIEF, id, act);

      const found = await until(certificate.code, ({ standing }) => standing === STANDING_AFTER[act]);
      expect(found.history.map((change) => [change.act, change.ground])).toEqual([
        ['suspend', 'underInquiry'],
        ['resume', 'settled'],
        [act, ground],
      ]);
      expect(Object.keys(found.history[0]!).sort()).toEqual(['act', 'at', 'ground']);
      expect((await card(certificate.id)).standing).toBe(STANDING_AFTER[act]);
      // What is over stays over, whatever is tried.
      await doTo(work, CHIEF, id, 'resume');
      expect((await work.read(HOLDER, id)).state.certificates[0]?.standing).toBe(STANDING_AFTER[act]);
      expect(await caseSealIn(server, id)).toEqual({ ok: true });
    });

  for (const [field, act] of [
    ['renewed', 'renew'],
    ['changed', 'change'],
    ['reissued', 'reissue'],
  ] as const)
    it(`a later case takes its place (${act}): same number, next edition, the earlier one says so`, async () => {
      const first = await granted();
      const old = first.state.certificates[0]!;
      const later = await granted({ [field]: old.number });
      const fresh = later.state.certificates[0]!;

      expect([fresh.number, fresh.edition]).toEqual([old.number, 2]);
      if (act !== 'renew') expect([fresh.validFrom, fresh.validUntil]).toEqual([old.validFrom, old.validUntil]);
      const found = await until(old.code, ({ history }) => history.length > 0);
      expect([found.verdict, found.standing]).toEqual(['expired', STANDING_AFTER[act]]);
      expect(found.history[0]).toEqual({
        ...{ act, at: found.history[0]!.at, successor: { number: old.number, edition: 2 } },
      });
      expect([(await verify(fresh.code)).verdict, (await verify(fresh.code)).edition]).toEqual(['valid', 2]);
      const told = await work.read(HOLDER, first.id);
      expect(told.state.certificates[0]?.standing).toBe(STANDING_AFTER[act]);
      expect(await caseSealIn(server, first.id)).toEqual({ ok: true });
      expect(await caseSealIn(server, later.id)).toEqual({ ok: true });
    });

  it('a certificate of somebody else is left alone: the new one has a number of its own', async () => {
    const first = await granted();
    const old = first.state.certificates[0]!;
    const later = await granted({ renewed: old.number, uscc: '92000000MA0000002R' });
    expect([later.state.certificates[0]?.edition, later.state.certificates[0]?.number === old.number]).toEqual([
      undefined,
      false,
    ]);
    expect((await verify(old.code)).verdict).toBe('valid');
  });

  it('two later cases at once, over two backends: two editions of one number, one in force', async () => {
    const { state } = await granted();
    const { number } = state.certificates[0]!;
    const renewal = () => work.submit(HOLDER, { ...goldenAnswers('noodles'), renewed: number });
    const ids = [await renewal(), await renewal()];
    const both = await Promise.all(ids.map((id) => grant(id)));
    const editions = both.map((view) => view.state.certificates[0]!);
    expect(editions.map(({ edition }) => edition).sort()).toEqual([2, 3]);
    const last = editions.find(({ edition }) => edition === 3)!;
    const before = editions.find(({ edition }) => edition === 2)!;
    const found = await until(before.code, ({ standing, history }) => standing === 'renewed' && history.length > 0);
    expect(found.history[0]?.successor).toEqual({ number, edition: 3 });
    expect((await verify(last.code)).verdict).toBe('valid');
  });

  it('one whose last day is over says so before any timer fired, and lapses by it', async () => {
    const { id, state } = await granted();
    const { code, validUntil, id: certificate } = state.certificates[0]!;
    const cases = server.app.get(CaseRepository, { strict: false });
    const later = `${addDays(validUntil!, 1)}T02:00:00.000Z`;
    // The other backend stands still on today: its worker fires nothing.
    const now = spyOn(server.app.get(Clock, { strict: false }), 'now').and.returnValue(later);
    const worker = spyOn(server.app.get(WakeUp, { strict: false }), 'call');
    const early = await server.ask<Verification>('GET', `/api/verify/${code}`);
    expect([early.body.verdict, early.body.validUntil]).toEqual(['expired', validUntil]);
    worker.and.callThrough();
    server.app.get(WakeUp, { strict: false }).call();
    for (let tries = 0; tries < 400; tries += 1) {
      if ((await cases.find(id))?.state.certificates[0]?.standing !== undefined) break;
      await new Promise((settle) => setTimeout(settle, 50));
    }
    const found = await until(code, ({ standing }) => standing === 'lapsed');
    now.and.callThrough();
    expect(found.history.map(({ act }) => act)).toEqual(['lapse']);
    const kept = (await cases.find(id))!;
    expect(kept.state.certificates.map((one) => [one.id, one.standing])).toEqual([[certificate, 'lapsed']]);
    expect(await caseSealIn(server, id)).toEqual({ ok: true });
  });
});
