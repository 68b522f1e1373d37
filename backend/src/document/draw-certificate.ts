import QRCode from 'qrcode';
import type { PrintableCertificate, PrintableDrawing } from '#shared/document/printable';
import { drawFrame } from '#backend/document/certificate-frame';
import type { Page } from '#backend/document/page';
import { drawMark } from '#backend/document/seal-mark';

const WIDE = 841.89;
const INK = '#1d2b3f';
const GOLD = '#8a6a2f';
const LABEL = { size: 11.5, color: GOLD, weight: 'bold' } as const;
const VALUE = { size: 12.5, color: INK } as const;
const WORDS = { number: '证书编号', validity: '有效期', issued: '发证机关', on: '发证日期', scan: '扫码核验真伪' };

/** Every sign that a certificate sets. */
export function textOfCertificate(certificate: PrintableCertificate): string {
  const { organ, title, subtitle, number, lines, issuedOn, validity, mark } = certificate;
  return [
    organ,
    title,
    subtitle,
    number,
    ...lines.flatMap(({ label, value }) => [label, value]),
    issuedOn,
    validity,
    ...mark,
    ...Object.values(WORDS),
    '：',
  ].join('');
}

/** A certificate on one landscape page: frame, title, what it says in two columns, QR code, organ, date and mark. */
export function drawCertificate(page: Page, certificate: PrintableCertificate, address: string): void {
  drawFrame(page.pdf);
  const size = Math.min(
    36,
    (36 * 560) / Math.max(1, page.width(certificate.title, { size: 36, weight: 'bold', spacing: 9 })),
  );
  page.centred(certificate.title, 0, WIDE, 66, { size, weight: 'bold', color: INK, spacing: size / 4 });
  if (certificate.subtitle !== undefined)
    page.centred(certificate.subtitle, 0, WIDE, 118, { size: 11, color: GOLD, spacing: 1.2 });
  page.centred(`${WORDS.number}：${certificate.number}`, 0, WIDE, 141, { size: 12, color: INK });
  drawLines(page, [...certificate.lines, { label: WORDS.validity, value: certificate.validity }]);
  drawCode(page, address, 92, 436);
  page.centred(WORDS.scan, 92, 178, 524, { size: 8.5, color: GOLD });
  drawIssuer(page, certificate);
}

/** Lines fill the left column first; a value takes as many rows as it needs, smaller where there are many. */
function drawLines(page: Page, lines: PrintableCertificate['lines']): void {
  const columns = [100, 446] as const;
  const wide = 296;
  const top = 176;
  const bottom = 424;
  const laid = lines.map(({ label, value, drawing }) => {
    const indent = Math.max(78, page.width(label, LABEL) + 14);
    const rows = drawing === undefined ? page.lines(value, wide - indent, VALUE).slice(0, 4) : ['', ''];
    return { label, indent, rows, drawing };
  });
  const rows = laid.reduce((sum, entry) => sum + entry.rows.length + 0.35, 0);
  const step = Math.min(27, ((bottom - top) * 2) / (rows + 2));
  const half = (rows * step) / 2;
  let column = 0;
  let y = top;
  for (const { label, indent, rows: own, drawing } of laid) {
    // Both columns end at about the same height.
    if (column === 0 && y - top + (own.length * step) / 2 > half) {
      column = 1;
      y = top;
    }
    const x = columns[column]!;
    page.line(label, x, y + 0.5, LABEL);
    if (drawing !== undefined) drawStrokes(page, drawing, [x + indent, y], [wide - indent, step * own.length]);
    for (const row of own) {
      page.line(row, x + indent, y, VALUE);
      y += step;
    }
    page.pdf
      .strokeColor('#e3d9bf')
      .lineWidth(0.5)
      .moveTo(x, y - step * 0.18)
      .lineTo(x + wide, y - step * 0.18)
      .stroke();
    y += step * 0.35;
  }
}

/** A drawing in a box of the page, as large as it fits. */
function drawStrokes(
  { pdf }: Page,
  { path, width, height }: PrintableDrawing,
  [x, y]: readonly [x: number, y: number],
  [wide, high]: readonly [wide: number, high: number],
): void {
  const scale = Math.min(wide / width, high / height);
  pdf.save().translate(x, y).scale(scale).path(path);
  pdf
    .lineWidth(1.2 / scale)
    .lineCap('round')
    .lineJoin('round')
    .strokeColor(INK)
    .stroke()
    .restore();
}

function drawIssuer(page: Page, { organ, issuedOn, mark }: PrintableCertificate): void {
  const left = 500;
  page.line(`${WORDS.issued}：`, left, 448, LABEL);
  page.line(organ, left + 66, 447, { ...VALUE, weight: 'bold' });
  page.line(`${WORDS.on}：`, left, 474, LABEL);
  page.line(issuedOn, left + 66, 473, VALUE);
  drawMark(page, 640, 520, mark);
}

/** The code as squares, sharp at every size; 86 points wide with its quiet zone. */
function drawCode(page: Page, address: string, x: number, y: number): void {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  const wide = 86;
  const quiet = 4;
  const cell = wide / (modules.size + quiet * 2);
  page.pdf.fillColor('#ffffff').rect(x, y, wide, wide).fill();
  page.pdf.fillColor('#10182a');
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column) === 1)
        page.pdf.rect(x + (column + quiet) * cell, y + (row + quiet) * cell, cell + 0.05, cell + 0.05);
    }
  }
  page.pdf.fill();
}
