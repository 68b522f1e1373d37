import type { Page } from '#backend/document/page';

const RED = '#b3392f';

/**
 * What stands where an organ's seal would: a double frame in seal red that says, in two languages, that it has no legal
 * force. Not a circle, so that nobody takes it for a seal. `x`, `y` is its centre.
 */
export function drawMark(page: Page, x: number, y: number, [zh, en]: readonly [string, string]): void {
  const { pdf } = page;
  const wide = 176;
  const high = 50;
  pdf.save();
  pdf.rotate(-4, { origin: [x, y] });
  pdf.opacity(0.9).strokeColor(RED);
  pdf
    .lineWidth(1.6)
    .roundedRect(x - wide / 2, y - high / 2, wide, high, 7)
    .stroke();
  pdf
    .lineWidth(0.6)
    .roundedRect(x - wide / 2 + 3.5, y - high / 2 + 3.5, wide - 7, high - 7, 4.5)
    .stroke();
  page.centred(zh, x - wide / 2, x + wide / 2, y - 15.5, { size: 12.5, weight: 'bold', color: RED, spacing: 0.6 });
  page.centred(en, x - wide / 2, x + wide / 2, y + 5, { size: 8.5, color: RED, spacing: 0.3 });
  pdf.restore();
}
