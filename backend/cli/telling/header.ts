import type { LineColumn } from '../reading/source-text.js';
import { columnsOf } from './columns.js';
import { paint, type Tone } from './paint.js';
import { printable, type Reader } from './reader.js';

/** The line above what is told: ── what ───────── file:line:column. The place can be clicked in most terminals. */
export function header(what: string, file: string, at: LineColumn | undefined, tone: Tone, reader: Reader): string {
  const place = printable(at === undefined ? file : `${file}:${at.line}:${at.column}`);
  const name = printable(what);
  const rule = '─'.repeat(Math.max(3, reader.width - columnsOf(name) - columnsOf(place) - 5));
  return `${paint(`── ${name} ${rule}`, tone, reader)} ${paint(place, 'strong', reader)}`;
}
