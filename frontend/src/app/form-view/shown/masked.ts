import type { PlaceSource } from '../place';

/** Whether a value of this question is a personal number that stands hidden until it is asked for. */
export function isMasked(source: PlaceSource): boolean {
  return (
    source.kind === 'idNumber' ||
    source.kind === 'phone' ||
    source.kind === 'person' ||
    (source.kind === 'uscc' && source.orIdNumber === true)
  );
}

/** Numbers with their middle hidden: 99**************21, 138****0216; names and short texts stay. */
export function masked(text: string): string {
  return text
    .replaceAll(/\b\d{17}[\dXx]\b/g, (id) => `${id.slice(0, 2)}${'*'.repeat(14)}${id.slice(-2)}`)
    .replaceAll(/\b1\d{10}\b/g, (phone) => `${phone.slice(0, 3)}****${phone.slice(-4)}`);
}
