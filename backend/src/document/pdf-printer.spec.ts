import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { PrintableDocument } from '#shared/document/printable';
import { NO_SEAL } from '#shared/document/printable';
import { PdfPrinter } from '#backend/document/pdf-printer';
import { textOfPdf } from '#backend/testing/pdf-text.spec-support';

const PAPER: PrintableDocument = {
  ...{ kind: 'document', organ: '青禾市市场监督管理局', title: '受理通知书', number: '青市监受〔2026〕000001号' },
  ...{ paragraphs: ['张伟：', '你提交的申请已经收到。'], date: '2026年11月24日', mark: NO_SEAL },
};

/** A printer whose thread is this program instead. */
class TrialPrinter extends PdfPrinter {
  protected override readonly program: URL;
  protected override readonly patience = 300;

  constructor(program: string) {
    super();
    this.program = new URL(`data:text/javascript,${encodeURIComponent(program)}`);
  }
}

const ECHO = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ site }) => {
  if (site === 'die') process.exit(1);
  if (site === 'hang') for (;;);
  parentPort.postMessage(site === 'throw' ? { thrown: 'no ink' } : { answer: { ok: true, value: site } });
});`;

describe('The printer', () => {
  let printer: PdfPrinter;
  afterEach(() => printer.onApplicationShutdown());

  it('prints without holding up the loop, the first paper with cold fonts', async () => {
    printer = new PdfPrinter();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();

    const made = await printer.print(PAPER, 'http://127.0.0.1');

    delay.disable();
    expect(made.ok && (await textOfPdf(made.value))).toContain('你提交的申请已经收到。');
    // Unpacking the fonts alone takes ten times as long.
    expect(delay.percentile(99) / 1e6).toBeLessThan(100);
  }, 30_000);

  it('refuses what no font has', async () => {
    printer = new PdfPrinter();
    const odd = { ...PAPER, title: '通知😀' };
    const refusal = { ok: false, refusal: { code: 'DOCUMENT.UNPRINTABLE', params: { characters: ['😀'] } } };

    expect(await printer.check(PAPER)).toEqual({ ok: true, value: undefined });
    expect(await printer.check(odd)).toEqual(jasmine.objectContaining(refusal));
    expect(await printer.print(odd, '')).toEqual(jasmine.objectContaining(refusal));
  }, 30_000);

  for (const [fate, words] of [
    ['die', 'The printing thread ended'],
    ['hang', 'The printing thread ended'],
    ['throw', 'no ink'],
  ] as const) {
    it(`fails only the job at which its thread came to ${fate}`, async () => {
      printer = new TrialPrinter(ECHO);

      const results = await Promise.allSettled(['a', fate, 'b'].map((site) => printer.print(PAPER, site)));

      expect(results[0]).toEqual({ status: 'fulfilled', value: { ok: true, value: 'a' } } as never);
      expect((results[1] as PromiseRejectedResult).reason).toEqual(new Error(words));
      expect(results[2]).toEqual({ status: 'fulfilled', value: { ok: true, value: 'b' } } as never);
    });
  }

  it('takes no more than it can hold, and nothing after its end', async () => {
    printer = new TrialPrinter(ECHO);
    const asked = Array.from({ length: 110 }, () => printer.print(PAPER, 'a'));

    const results = await Promise.allSettled(asked);

    expect(results.filter(({ status }) => status === 'rejected').length).toBe(9);
    await printer.onApplicationShutdown();
    await expectAsync(printer.print(PAPER, 'a')).toBeRejectedWithError('The server ends');
  });
});
