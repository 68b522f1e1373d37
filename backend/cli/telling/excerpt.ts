import type { Stretch } from '../reading/json-places.js';
import type { SourceText } from '../reading/source-text.js';
import { columnsOf } from './columns.js';
import { paint, type Tone } from './paint.js';
import { printable, type Reader } from './reader.js';

/** Signs of a line that are shown around the place, where the line is longer. */
const SHOWN = 96;
const [BEFORE, AFTER] = [1, 2];

/** The lines around a stretch of a file, numbered, with carets under it. Long lines are cut around it. */
export function excerpt(source: SourceText, { from, to }: Stretch, tone: Tone, reader: Reader): string {
  const { line: marked } = source.placeOf(from);
  const first = Math.max(1, marked - BEFORE);
  let last = Math.min(source.lines, marked + AFTER);
  while (last > marked && source.line(last) === '') last -= 1;
  const gutter = String(last).length;
  const shown: string[] = [];
  for (let line = first; line <= last; line += 1) {
    const text = source.line(line);
    const at = line === marked ? from - source.startOf(line) : 0;
    const { before, here, after } = cut(text, at, line === marked ? Math.max(at + 1, to - source.startOf(line)) : at);
    shown.push(`${paint(`${String(line).padStart(gutter)} │`, 'quiet', reader)} ${before}${here}${after}`.trimEnd());
    if (line !== marked) continue;
    const carets = '^'.repeat(Math.max(1, columnsOf(here)));
    shown.push(
      `${paint(`${' '.repeat(gutter)} │`, 'quiet', reader)} ${' '.repeat(columnsOf(before))}${paint(carets, tone, reader)}`,
    );
  }
  return shown.join('\n');
}

/** A line in three parts around [from, to), printable, with … for what is left out. */
function cut(text: string, from: number, to: number): { before: string; here: string; after: string } {
  const start = text.length <= SHOWN || from < SHOWN / 2 ? 0 : from - SHOWN / 4;
  const end = Math.min(text.length, start + SHOWN);
  const part = (a: number, b: number): string => printable(text.slice(Math.max(start, a), Math.min(end, b)));
  return {
    before: `${start > 0 ? '…' : ''}${part(0, from)}`,
    here: part(from, to),
    after: `${part(to, text.length)}${end < text.length ? '…' : ''}`,
  };
}
