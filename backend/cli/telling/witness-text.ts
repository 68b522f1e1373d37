import { printable } from './reader.js';
import { word } from './words.js';
import { witnessInWords } from '#shared/check/telling/witness-words';
import type { Definition } from '#shared/definition/definition';
import type { Json } from '#shared/kernel/json';
import type { Language } from '#shared/kernel/language';

/** How one gets to what a finding tells, as lines; '' where that is nothing. */
export function witnessText(
  witness: Readonly<Record<string, Json>>,
  definition: Definition | undefined,
  language: Language,
): string {
  const detail = witness['detail'];
  const told = witnessInWords(witness, definition, language).flatMap(({ kind, heading, lines }) => [
    ...(heading === '' ? [] : [heading]),
    ...lines.map((line, index) => (kind === 'steps' ? `  ${index + 1}. ${line}` : `  ${line}`)),
  ]);
  return printable(
    [...told, ...(typeof detail === 'string' ? [`${word('detail', language)}${detail}`] : [])].join('\n'),
  );
}
