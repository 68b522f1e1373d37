import { columnsOf, padded } from './columns.js';

/** Rows with their cells below each other: the first one to the left, the others, which are numbers mostly, to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, columnsOf(cell))),
    [],
  );
  const cell = (text: string, at: number): string =>
    at === 0 ? padded(text, widths[at]!) : ' '.repeat(Math.max(0, widths[at]! - columnsOf(text))) + text;
  return rows.map((row) => `  ${row.map(cell).join('  ')}`.trimEnd()).join('\n');
}
