import { paint } from './paint.js';
import { printable, type Reader } from './reader.js';
import { END_WORDS, PART_WORDS } from './simulation-words.js';
import { ClockPart } from '#shared/clock/clock-ledger';
import type { EndKind } from '#shared/definition/step/plain-steps';
import { say, type Text } from '#shared/kernel/text';
import type { Difference } from '#shared/simulate/judge-scenario';

/** How a named applicant came out. */
export interface NamedRun {
  readonly key: string;
  readonly name: Text;
  readonly good: boolean;
  /** Why he does not fit the item at all. */
  readonly why?: string;
  readonly end?: EndKind | undefined;
  /** Working days by part of the ledger. */
  readonly days?: Readonly<Record<string, number>>;
  readonly differences?: readonly Difference[];
}

/** The named applicants: their ends and days, and what came out otherwise than expected. */
export function namedInWords(named: readonly NamedRun[], reader: Reader): string[] {
  if (named.length === 0) return [];
  const title = reader.language === 'en' ? `${named.length} named applicants` : `${named.length} 个具名的申请人`;
  return [[paint(`── ${title} ──`, 'strong', reader), ...named.map((run) => runInWords(run, reader))].join('\n')];
}

function runInWords({ key, name, good, why, end, days = {}, differences = [] }: NamedRun, reader: Reader): string {
  const { language } = reader;
  const english = language === 'en';
  const parts = ClockPart.options.flatMap((part) =>
    days[part] === undefined ? [] : [`${say(PART_WORDS[part], language)} ${days[part]}`],
  );
  const outcome = [end && say(END_WORDS[end], language), ...parts].filter(Boolean).join(english ? ', ' : '，');
  const head = `${say(name, language)} (${key})${outcome === '' ? '' : `${english ? ': ' : '：'}${outcome}`}`;
  const told = differences.map(({ pointer, expected, actual }) =>
    english
      ? `${pointer}: expected ${JSON.stringify(expected)}, came out ${JSON.stringify(actual)}`
      : `${pointer}：预期 ${JSON.stringify(expected)}，实际 ${JSON.stringify(actual)}`,
  );
  const mark = paint(good ? '✓' : '✗', good ? 'good' : 'error', reader);
  return [
    `${mark} ${printable(head)}`,
    ...[why, ...told].filter(Boolean).map((line) => `    ${printable(line!)}`),
  ].join('\n');
}
