import type { PrintableDocument } from '#shared/document/printable';
import type { Page } from '#backend/document/page';
import { drawMark } from '#backend/document/seal-mark';

const LEFT = 78;
const RIGHT = 517;
const BOTTOM = 770;
const RED = '#c0392b';
const BODY = { size: 13.5 };
const LINE = 26;

/** Every sign that a document sets. */
export function textOfDocument({ organ, title, number, paragraphs, date, mark }: PrintableDocument): string {
  return [organ, title, number, ...paragraphs, date, ...mark, '第页共0123456789 /'].join('');
}

/**
 * A document of an organ: its name in red over a red double rule, the title, the number, paragraphs indented by two signs,
 * organ and date at the lower right with the mark over them. As many A4 pages as it needs.
 */
export function drawDocument(page: Page, printable: PrintableDocument): void {
  let y = drawHead(page, printable);
  for (const paragraph of printable.paragraphs) y = drawParagraph(page, paragraph, y);
  drawFoot(page, printable, y);
}

function drawHead(page: Page, { organ, title, number }: PrintableDocument): number {
  const { pdf } = page;
  const size = Math.min(
    24,
    (24 * (RIGHT - LEFT)) / Math.max(1, page.width(organ, { size: 24, weight: 'bold', spacing: 4 })),
  );
  page.centred(organ, LEFT, RIGHT, 70, { size, weight: 'bold', color: RED, spacing: 4 });
  pdf.strokeColor(RED).lineWidth(2).moveTo(LEFT, 120).lineTo(RIGHT, 120).stroke();
  pdf.lineWidth(0.7).moveTo(LEFT, 124).lineTo(RIGHT, 124).stroke();
  let y = 152;
  for (const line of page.lines(title, RIGHT - LEFT, { size: 22, weight: 'bold' })) {
    page.centred(line, LEFT, RIGHT, y, { size: 22, weight: 'bold', spacing: 1.5 });
    y += 34;
  }
  page.centred(number, LEFT, RIGHT, y, { size: 12, color: '#4a5564' });
  return y + 42;
}

function drawParagraph(page: Page, paragraph: string, from: number): number {
  // An address and numbered points stand at the margin.
  const indent = /^\d+[.．、]|[：:]$/.test(paragraph) ? 0 : BODY.size * 2;
  let y = from;
  for (const [index, line] of page.lines(paragraph, RIGHT - LEFT, BODY, indent).entries()) {
    y = roomFor(page, y, LINE);
    page.line(line, LEFT + (index === 0 ? indent : 0), y, BODY);
    y += LINE;
  }
  return y + 4;
}

function drawFoot(page: Page, { organ, date, mark }: PrintableDocument, from: number): void {
  const y = roomFor(page, from + 34, 80);
  const middle = RIGHT - Math.max(page.width(organ, BODY), 176) / 2;
  page.centred(organ, middle - 200, middle + 200, y, BODY);
  page.centred(date, middle - 200, middle + 200, y + LINE, BODY);
  drawMark(page, middle, y + LINE * 2 + 34, mark);
}

/** Where so much can be set: here, or at the top of a new page. */
function roomFor(page: Page, y: number, height: number): number {
  if (y + height <= BOTTOM) return y;
  page.pdf.addPage({ size: 'A4', layout: 'portrait', margin: 0 });
  return 78;
}
