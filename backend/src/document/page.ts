import PDFDocument from 'pdfkit';
import subsetFont from 'subset-font';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { fontChain, missingCharacters, type ChainFont, type Weight } from '#backend/document/font-chain';
import { breakLines, runsOf } from '#backend/document/text-runs';

/** How a text is set. Sizes and places in points from the top left corner. */
export interface Style {
  readonly size: number;
  readonly weight?: Weight;
  readonly color?: string;
  /** Space between characters. */
  readonly spacing?: number;
}

export interface PageSetup {
  readonly layout: 'portrait' | 'landscape';
  readonly title: string;
  readonly author: string;
  /** Every sign that will be set, of both weights. */
  readonly text: string;
}

const WEIGHTS: readonly Weight[] = ['regular', 'bold'];

/** A4 pages on which text is set in the fonts that have its characters. Coordinates are points. */
export class Page {
  private constructor(
    readonly pdf: PDFKit.PDFDocument,
    private readonly chains: Readonly<Record<Weight, readonly ChainFont[]>>,
  ) {}

  /** Refuses with DOCUMENT.UNPRINTABLE {characters} what no font has: a name must never come out blank. */
  static async open({ layout, title, author, text }: PageSetup): Promise<Outcome<Page>> {
    const chains = { regular: await fontChain('regular', text), bold: await fontChain('bold', text) };
    const missing = [...new Set([...missingCharacters(chains.regular, text), ...missingCharacters(chains.bold, text)])];
    if (missing.length > 0) return refused('DOCUMENT.UNPRINTABLE', { characters: missing });
    const pdf = new PDFDocument({
      size: 'A4',
      layout,
      margin: 0,
      info: { Title: title, Author: author, Creator: 'Tongban' },
      lang: 'zh-CN',
      displayTitle: true,
      autoFirstPage: true,
    });
    for (const weight of WEIGHTS) {
      for (const [index, font] of chains[weight].entries()) {
        const needed = [...new Set(text)].filter(
          (sign) =>
            font.has(sign.codePointAt(0)!) &&
            !chains[weight].slice(0, index).some((earlier) => earlier.has(sign.codePointAt(0)!)),
        );
        if (needed.length > 0)
          pdf.registerFont(
            `${weight}${index}`,
            await subsetFont(font.bytes, needed.join(''), { targetFormat: 'truetype' }),
          );
      }
    }
    return done(new Page(pdf, chains));
  }

  /** Width of a text on one line. */
  width(text: string, style: Style): number {
    const weight = style.weight ?? 'regular';
    return runsOf(this.chains[weight], text).reduce((sum, run) => {
      this.pdf.font(`${weight}${run.font}`, sizeIn(run.font, style.size));
      return sum + this.pdf.widthOfString(run.text, { characterSpacing: style.spacing ?? 0 });
    }, 0);
  }

  /** Sets one line, its left end at x and its top at y; gives back where it ends. */
  line(text: string, x: number, y: number, style: Style): number {
    const weight = style.weight ?? 'regular';
    let at = x;
    for (const run of runsOf(this.chains[weight], text)) {
      const options = { lineBreak: false, characterSpacing: style.spacing ?? 0 };
      this.pdf.font(`${weight}${run.font}`, sizeIn(run.font, style.size)).fillColor(style.color ?? '#1c2430');
      this.pdf.text(run.text, at, y + drop(run.font, style.size), options);
      at += this.pdf.widthOfString(run.text, options);
    }
    return at;
  }

  /** Sets one line centred between two places. */
  centred(text: string, left: number, right: number, y: number, style: Style): void {
    const spare = style.spacing ?? 0;
    this.line(text, left + (right - left - this.width(text, style) + spare) / 2, y, style);
  }

  /** Sets one line that ends at a place. */
  right(text: string, end: number, y: number, style: Style): void {
    this.line(text, end - this.width(text, style), y, style);
  }

  /** The lines of a paragraph in a measure. */
  lines(text: string, width: number, style: Style, indent = 0): string[] {
    return breakLines(text, width, (piece) => this.width(piece, style), indent);
  }

  /** Closes the document and gives back its bytes. */
  close(): Promise<Buffer> {
    return new Promise((settle, fail) => {
      const chunks: Buffer[] = [];
      this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.pdf.on('end', () => settle(Buffer.concat(chunks)));
      this.pdf.on('error', fail);
      this.pdf.end();
    });
  }
}

/** The second font draws its signs smaller and higher in their boxes; so both stand on one line, equally large. */
function sizeIn(font: number, size: number): number {
  return font === 0 ? size : size * 1.08;
}

function drop(font: number, size: number): number {
  return font === 0 ? 0 : size * 0.18;
}
