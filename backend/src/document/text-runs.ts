import type { ChainFont } from '#backend/document/font-chain';

/** A piece of text in one font. */
export interface Run {
  readonly font: number;
  readonly text: string;
}

/** Parts a text into runs, each in the first font of the chain that has its characters. */
export function runsOf(chain: readonly ChainFont[], text: string): Run[] {
  const runs: { font: number; text: string }[] = [];
  for (const sign of text) {
    const found = chain.findIndex((font) => font.has(sign.codePointAt(0)!));
    const font = Math.max(0, found);
    const last = runs.at(-1);
    if (last !== undefined && (last.font === font || sign.trim() === '')) last.text += sign;
    else runs.push({ font, text: sign });
  }
  return runs;
}

/** Signs that may not begin a line. */
const NOT_FIRST = new Set('，。；：、！？）》」』”’】〕…—·,.;:!?)]}%');
/** Signs that may not end one. */
const NOT_LAST = new Set('（《「『“‘【〔([{');

/**
 * Breaks a text into lines of at most `width`, by the measure given. Breaks between any two Chinese signs, between words
 * else; punctuation never begins a line, an opening bracket never ends one.
 */
export function breakLines(text: string, width: number, measure: (text: string) => number, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const room = width - (lines.length === 0 ? indent : 0);
    if (line !== '' && measure(line + piece.trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** What must stay together: words, and signs with the punctuation that clings to them. A word longer than 40 signs is cut. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const part of text.match(/[\u0021-\u024f]{1,40}|\s+|./gsu) ?? []) {
    const last = pieces.at(-1);
    const clings =
      last !== undefined &&
      ([...part].every((sign) => NOT_FIRST.has(sign)) || part.trim() === '' || NOT_LAST.has([...last].at(-1)!));
    if (clings) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}
