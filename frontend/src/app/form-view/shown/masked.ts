import { mask } from '#shared/document/mask';
import type { PlaceSource } from '../place';

/** Whether a value of this question is a personal number that stands hidden until it is asked for. */
function isMasked(source: PlaceSource): boolean {
  return (
    source.kind === 'idNumber' ||
    source.kind === 'phone' ||
    source.kind === 'person' ||
    source.kind === 'organisation' ||
    (source.kind === 'uscc' && source.orIdNumber === true)
  );
}

/** An answer with its personal numbers hidden; as it is where there are none. */
export function maskedAnswer(source: PlaceSource, text: string): string {
  // The number of an account stands last; a holder or a bank may have digits in its name.
  if (source.kind === 'bankAccount') return text.replace(/\d{8,}$/, mask);
  return isMasked(source) ? masked(text) : text;
}

/** Numbers with their middle hidden: 99**************21, 138****0216; names and short texts stay. */
function masked(text: string): string {
  return text
    .replaceAll(/\b\d{17}[\dXx]\b/g, (id) => `${id.slice(0, 2)}${'*'.repeat(14)}${id.slice(-2)}`)
    .replaceAll(/\b1\d{10}\b/g, (phone) => `${phone.slice(0, 3)}****${phone.slice(-4)}`);
}
