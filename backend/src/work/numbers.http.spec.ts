import type { CaseView } from '#shared/api/case';
import type { Verification } from '#shared/api/certificate';
import { refused } from '#shared/kernel/outcome';
import { CaseRepository } from '#backend/case/case.repository';
import { PdfPrinter } from '#backend/document/pdf-printer';
import { caseSealIn } from '#backend/testing/case-seal.spec-support';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';

const HOLDER = 'zhang.wei';
const CASES = process.env['TONGBAN_LONG'] === '1' ? 40 : 8;

/** What a number counts, last digits first: 青市监食收〔2026〕000012号 is 12. */
const counted = (number: string): number => Number(/(\d{6})号?$/.exec(number)?.[1]);

describe(`Numbers of ${CASES} cases over two backends`, () => {
  let first: TestServer;
  let second: TestServer;

  beforeAll(async () => {
    first = await TestServer.start();
    second = await first.second();
  });
  afterAll(async () => {
    await second.close();
    await first.stop();
  });

  /** Every third question whether a paper can be printed fails, and so does every second print. */
  const stumble = (server: TestServer): void => {
    const printer = server.app.get(PdfPrinter, { strict: false });
    for (const [method, every] of [
      ['check', 3],
      ['print', 2],
    ] as const) {
      const real = printer[method].bind(printer) as (...args: unknown[]) => Promise<never>;
      let calls = 0;
      spyOn(printer, method).and.callFake((...args: unknown[]) => {
        calls += 1;
        return calls % every === 0 ? Promise.reject(new Error('The printer stumbled')) : real(...args);
      });
    }
  };

  it('have neither gaps nor doubles, although printers stumble', async () => {
    const works = [new CaseWork(first), new CaseWork(second)];
    stumble(first);
    stumble(second);
    const ids: string[] = [];
    for (let n = 0; n < CASES; n += 1) ids.push(await works[n % 2]!.submit(HOLDER, goldenAnswers('noodles')));
    await Promise.all(ids.map((id, n) => works[(n + 1) % 2]!.grant(id)));

    const views: CaseView[] = [];
    for (const id of ids) {
      let view = await works[0]!.until(HOLDER, id, () => true);
      for (let tries = 0; tries < 300; tries += 1) {
        if (view.state.status === 'ended' && view.state.documents.length >= 3) break;
        await new Promise((settle) => setTimeout(settle, 100));
        view = await works[0]!.read(HOLDER, id);
      }
      views.push(view);
    }

    const all = Array.from({ length: CASES }, (_, n) => n + 1);
    const numbers = new Map<string, number[]>();
    for (const { state } of views) {
      for (const { template, number } of state.documents)
        numbers.set(template, [...(numbers.get(template) ?? []), counted(number)]);
      numbers.set('licence', [
        ...(numbers.get('licence') ?? []),
        ...state.certificates.map((one) => counted(one.number)),
      ]);
    }
    for (const series of ['receipt', 'acceptance', 'decision', 'licence'])
      expect(numbers.get(series)?.sort((a, b) => a - b))
        .withContext(series)
        .toEqual(all);
    for (const id of ids) expect(await caseSealIn(first, id)).toEqual({ ok: true });
  });

  it('a print that fails for good leaves the grant as it is: the paper is told to be missing, the certificate holds', async () => {
    const work = new CaseWork(first);
    for (const server of [first, second])
      spyOn(server.app.get(PdfPrinter, { strict: false }), 'print').and.resolveTo(
        refused('DOCUMENT.UNPRINTABLE', { characters: [] }),
      );
    const id = await work.submit(HOLDER, goldenAnswers('noodles'));
    await work.grant(id);
    const { state } = await work.until(HOLDER, id, (view) => view.state.status === 'ended');
    const certificate = state.certificates[0]!;
    const stored = async () => (await first.app.get(CaseRepository, { strict: false }).find(id))!;
    const dead = async () => (await stored()).dead.filter(({ effect }) => effect.kind === 'print');
    for (let tries = 0; tries < 200; tries += 1) {
      const printing = (await dead()).some(
        ({ effect }) => effect.kind === 'print' && effect.document === certificate.id,
      );
      if (printing) break;
      await new Promise((settle) => setTimeout(settle, 50));
    }

    expect((await dead()).every(({ code }) => code === 'DOCUMENT.UNPRINTABLE')).toBeTrue();
    expect((await dead()).map(({ effect }) => effect.kind === 'print' && effect.document)).toContain(certificate.id);
    expect(problemIn(await first.as(HOLDER)('GET', `/api/certificates/${certificate.id}/file`))).toContain(
      'DOCUMENT.NOT_READY',
    );
    const found = await first.ask<Verification>('GET', `/api/verify/${certificate.code}`);
    expect([state.end?.kind, found.body.verdict]).toEqual(['granted', 'valid']);
    expect(await caseSealIn(first, id)).toEqual({ ok: true });
  });
});
