import type { JsonFile } from '../reading/read-json.js';
import type { Stretch } from '../reading/json-places.js';
import { excerpt } from './excerpt.js';
import { header } from './header.js';
import { printable, type Reader } from './reader.js';
import { witnessText } from './witness-text.js';
import { word } from './words.js';
import type { Finding } from '#shared/check/finding';
import { FINDING_KINDS } from '#shared/check/kinds/finding-kinds';
import { DEFINITION_MALFORMED } from '#shared/check/malformed';
import type { Definition } from '#shared/definition/definition';
import type { Language } from '#shared/kernel/language';
import { say } from '#shared/kernel/text';

/** A finding as a person reads it: its place, what it is, the lines of the file, the law, what to do, how one gets there. */
export function findingInWords(
  finding: Finding,
  { source, places }: JsonFile,
  definition: Definition | undefined,
  reader: Reader,
): string {
  const { language } = reader;
  const { severity, code, message, law, remedy } = finding;
  const stretch = stretchOf(finding, places);
  const parts = [
    header(
      `${word(severity, language)}${language === 'en' ? ': ' : '：'}${nameOf(code, language)} ${code}`,
      source.file,
      stretch && source.placeOf(stretch.from),
      severity,
      reader,
    ),
    printable(say(message, language)),
    stretch && excerpt(source, stretch, severity, reader),
    law && `${word('law', language)}${printable(say(law, language))}`,
    remedy && `${word('remedy', language)}${printable(say(remedy, language))}`,
    finding.witness && witnessText(finding.witness, definition, language),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** A finding in one line, where others like it were told at length. */
export function findingInBrief(finding: Finding, { source, places }: JsonFile, { language }: Reader): string {
  const stretch = stretchOf(finding, places);
  const at = stretch && source.placeOf(stretch.from);
  const place = at === undefined ? '' : `${at.line}:${at.column}`;
  return `  ${place.padStart(9)}  ${printable(say(finding.message, language))}`;
}

/** Where it stands in the file: the part of an expression that is wrong, where the finding knows it. */
function stretchOf({ code, pointer, witness }: Finding, places: JsonFile['places']): Stretch | undefined {
  if (places === undefined) return undefined;
  // A member that the language does not know has no witness: its name is what is wrong.
  if (code === DEFINITION_MALFORMED && witness === undefined) return places.nameOf(pointer);
  const { source, from, to } = witness ?? {};
  const exact =
    typeof source === 'string' && typeof from === 'number' && typeof to === 'number'
      ? places.inside(pointer, source, from, to)
      : undefined;
  return exact ?? places.stretchOf(pointer);
}

const NAMES = new Map(FINDING_KINDS.map(({ code, name }) => [code, name]));

/** What a kind of finding is called. */
export function nameOf(code: string, language: Language): string {
  const name = NAMES.get(code);
  if (name !== undefined) return say(name, language);
  return code === DEFINITION_MALFORMED ? word('malformed', language) : code;
}
