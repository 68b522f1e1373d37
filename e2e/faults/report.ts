import { isKept, type Row } from '../bench/figures.js';

/** A row as it is printed: whether the bound is kept, what, the figure and its bound, and how it was found. */
function words(row: Row): string {
  const { what, figure, unit, bound, side, how } = row;
  const shown = Number.isInteger(figure) ? String(figure) : figure.toFixed(2);
  const measure = unit === '' ? '' : ` ${unit}`;
  const limit = `(${side === 'most' ? '≤' : '≥'} ${bound}${measure})`;
  return `${isKept(row) ? 'ok  ' : 'over'}  ${what}: ${shown}${measure} ${limit}${how === '' ? '' : `  ${how}`}`;
}

/** Prints the rows and gives the exit code: a bound that is broken fails the run. */
export function report(rows: readonly Row[]): number {
  console.log('');
  for (const row of rows) console.log(words(row));
  const over = rows.filter((row) => !isKept(row)).length;
  console.log(`\n${rows.length - over} ok, ${over} over`);
  return over === 0 ? 0 : 1;
}
