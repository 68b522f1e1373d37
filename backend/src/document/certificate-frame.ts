const WIDE = 841.89;
const HIGH = 595.28;
const GOLD = '#b08d4a';

/** The ground of a certificate: warm paper, a fine net of waves, a double frame with corners. */
export function drawFrame(pdf: PDFKit.PDFDocument): void {
  pdf.rect(0, 0, WIDE, HIGH).fill('#fdfbf4');
  drawWaves(pdf);
  pdf
    .strokeColor(GOLD)
    .lineWidth(2.4)
    .rect(30, 30, WIDE - 60, HIGH - 60)
    .stroke();
  pdf
    .lineWidth(0.7)
    .rect(37, 37, WIDE - 74, HIGH - 74)
    .stroke();
  pdf
    .lineWidth(0.7)
    .rect(44, 44, WIDE - 88, HIGH - 88)
    .stroke();
  for (const [x, y, turn] of [
    [30, 30, 0],
    [WIDE - 30, 30, 90],
    [WIDE - 30, HIGH - 30, 180],
    [30, HIGH - 30, 270],
  ] as const)
    drawCorner(pdf, x, y, turn);
}

/** Crossing waves as on bank paper: pale, so that text stays easy to read. */
function drawWaves(pdf: PDFKit.PDFDocument): void {
  pdf
    .save()
    .rect(44, 44, WIDE - 88, HIGH - 88)
    .clip();
  pdf.lineWidth(0.35).strokeColor('#e9dfc4');
  for (let band = 0; band < 18; band += 1) {
    for (const turn of [0, Math.PI]) {
      const middle = 60 + band * 28;
      pdf.moveTo(44, middle + Math.sin(turn) * 16);
      for (let x = 44; x <= WIDE - 44; x += 9) pdf.lineTo(x, middle + Math.sin(x / 34 + turn + band * 0.35) * 16);
      pdf.stroke();
    }
  }
  pdf.restore();
}

/** A folded corner of three nested angles, drawn for the upper left and turned. */
function drawCorner(pdf: PDFKit.PDFDocument, x: number, y: number, turn: number): void {
  pdf.save().translate(x, y).rotate(turn);
  pdf.strokeColor(GOLD).lineWidth(1.3);
  for (const [inset, arm] of [
    [10, 46],
    [16, 30],
    [22, 16],
  ] as const) {
    pdf
      .moveTo(inset, inset + arm)
      .lineTo(inset, inset)
      .lineTo(inset + arm, inset)
      .stroke();
  }
  pdf.circle(30, 30, 2.2).fill(GOLD);
  pdf.restore();
}
