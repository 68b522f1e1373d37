/** The middle of some figures; of an even number, the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('No figures.');
  return (upper + lower) / 2;
}

/** One line of the report: what was measured, against what, and whether it keeps its bound. */
export interface Row {
  readonly what: string;
  readonly figure: number;
  readonly unit: string;
  readonly bound: number;
  /** Whether the figure may not exceed the bound, or may not fall below it. */
  readonly side: 'most' | 'least';
  readonly how: string;
}

/** Whether a row keeps its bound. */
export function isKept({ figure, bound, side }: Row): boolean {
  return side === 'most' ? figure <= bound : figure >= bound;
}

/** A row as it is printed. A bench compares and prints; it fails only where a scenario breaks. */
export function rowInWords(row: Row): string {
  const { what, figure, unit, bound, side, how } = row;
  const sign = side === 'most' ? '≤' : '≥';
  return `${isKept(row) ? 'ok  ' : 'over'}  ${what}: ${figure.toFixed(2)} ${unit} (${sign} ${bound} ${unit})  ${how}`;
}
