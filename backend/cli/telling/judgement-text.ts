import type { JsonFile } from '../reading/read-json.js';
import { findingInBrief, findingInWords, nameOf } from './finding-text.js';
import { paint } from './paint.js';
import { printable, type Reader } from './reader.js';
import { summary } from './summary-text.js';
import { word } from './words.js';
import type { Finding } from '#shared/check/finding';
import type { Definition } from '#shared/definition/definition';
import { say } from '#shared/kernel/text';

const ORDER = { error: 0, warning: 1, advice: 2 } as const satisfies Record<Finding['severity'], number>;

/** How many findings of one code are told at length; further ones take a line each. */
const AT_LENGTH = 3;

/** A whole judgement for a person: every finding, errors first, what was not decided, and what it comes to. */
export function judgementInWords(
  findings: readonly Finding[],
  file: JsonFile,
  definition: Definition | undefined,
  strict: boolean,
  reader: Reader,
): string {
  const decided = findings.filter(({ undecided }) => undecided !== true);
  const open = findings.filter(({ undecided }) => undecided === true);
  return [
    ...byCode(decided.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity])).flatMap((group) => [
      ...group.slice(0, AT_LENGTH).map((finding) => findingInWords(finding, file, definition, reader)),
      ...brief(group.slice(AT_LENGTH), file, reader),
    ]),
    ...(open.length === 0 ? [] : [notDecided(open, file, reader)]),
    summary(decided, open.length, file.source.file, strict, reader),
  ].join('\n\n');
}

/** Findings of one code and severity together, in the order in which the first of them came. */
function byCode(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = `${finding.severity} ${finding.code}`;
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  return [...groups.values()];
}

function brief(more: readonly Finding[], file: JsonFile, reader: Reader): string[] {
  if (more.length === 0) return [];
  const { language } = reader;
  const { code } = more[0]!;
  const lead =
    language === 'en'
      ? `${more.length} more of ${nameOf(code, language)} ${code}:`
      : `${nameOf(code, language)} ${code} 还有 ${more.length} 处：`;
  return [[lead, ...more.map((finding) => findingInBrief(finding, file, reader))].join('\n')];
}

/** What could not be decided, by code: where, and what would decide it. */
function notDecided(open: readonly Finding[], file: JsonFile, reader: Reader): string {
  const { language } = reader;
  const groups = byCode(open).map((group) => {
    const [first] = group as [Finding];
    const remedy =
      first.remedy === undefined ? [] : [`  ${word('remedy', language)}${printable(say(first.remedy, language))}`];
    return [
      `${nameOf(first.code, language)} ${first.code}`,
      ...group.map((finding) => findingInBrief(finding, file, reader)),
      ...remedy,
    ].join('\n');
  });
  return [paint(`── ${word('undecided', language)} ──`, 'quiet', reader), ...groups].join('\n\n');
}
