import { inflateSync } from 'node:zlib';
import { NO_SEAL, type PrintableCertificate } from '#shared/document/printable';
import { PdfPrinter } from '#backend/document/pdf-printer';

const CERTIFICATE: PrintableCertificate = {
  ...{ kind: 'certificate', organ: '青禾市市场监督管理局', title: '食品经营许可证', number: 'JY20000000000001' },
  ...{ lines: [], issuedOn: '2026年11月24日', validity: '长期有效', code: 'ABCD', mark: NO_SEAL },
};

/** What a PDF draws, as its operators. */
function drawnIn(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const streams = bytes.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g);
  return [...streams]
    .map(([, stream]) => {
      try {
        return inflateSync(Buffer.from(stream!, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    })
    .join('\n');
}

describe('A certificate', () => {
  let printer: PdfPrinter;
  beforeEach(() => (printer = new PdfPrinter()));
  afterEach(() => printer.onApplicationShutdown());

  const printed = async (drawing?: PrintableCertificate['lines'][number]['drawing']): Promise<string> => {
    const line = { label: '签名', value: '已签名', ...(drawing && { drawing }) };
    const made = await printer.print({ ...CERTIFICATE, lines: [line] }, 'http://127.0.0.1');
    return made.ok ? drawnIn(made.value) : '';
  };

  it('draws a signature as strokes in its own units', async () => {
    const strokes = /(?:^|\n)11 12 m\n13 14 l\n/;
    expect(await printed({ path: 'M11 12L13 14', width: 20, height: 20 })).toMatch(strokes);
    expect(await printed()).not.toMatch(strokes);
  }, 30_000);
});
