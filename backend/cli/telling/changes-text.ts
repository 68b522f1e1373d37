import type { JsonFile } from '../reading/read-json.js';
import { effectInWords, feelsInWords, IMPACTS_IN_ORDER, impactInWords, kindInWords } from './change-words.js';
import { measuredInWords } from './measured-text.js';
import { paint, type Tone } from './paint.js';
import { printable, type Reader } from './reader.js';
import { reductionsInWords } from './reductions-text.js';
import type { Change, Impact, Reductions } from '#shared/diff/change';
import type { MeasuredReductions } from '#shared/diff/measured-reductions';
import { say } from '#shared/kernel/text';

/** Two definitions that are compared, with the files that they stand in. */
export interface Compared {
  readonly before: JsonFile;
  readonly after: JsonFile;
  readonly changes: readonly Change[];
  readonly reductions: Reductions;
  /** Absent where nothing differs. */
  readonly measured?: MeasuredReductions;
}

/** What changed, by what it touches: each change with its place, both values and who feels it; then the four reductions. */
export function changesInWords({ before, after, changes, reductions, measured }: Compared, reader: Reader): string {
  const files = printable(`${before.source.file} → ${after.source.file}`);
  if (changes.length === 0)
    return paint(reader.language === 'en' ? `${files}: no difference.` : `${files}：没有不同。`, 'good', reader);
  const groups = IMPACTS_IN_ORDER.map((impact) => ({
    impact,
    changes: changes.filter((change) => gravest(change) === impact),
  }));
  return [
    ...groups
      .filter((group) => group.changes.length > 0)
      .map((group) => [
        heading(group.impact, group.changes.length, reader),
        ...group.changes.map((change) => changeInWords(change, change.kind === 'removed' ? before : after, reader)),
      ])
      .flat(),
    reductionsInWords(reductions, reader),
    ...(measured ? [measuredInWords(measured, reader)] : []),
    paint(summary(files, changes, reader), 'strong', reader),
  ].join('\n\n');
}

/** Under which heading a change is told: what it touches beside the words, the first of it. */
function gravest({ impact }: Change): Impact {
  return IMPACTS_IN_ORDER.find((each) => impact.includes(each)) ?? 'wording';
}

function heading(impact: Impact, count: number, reader: Reader): string {
  const name = impactInWords(impact, reader.language);
  return paint(reader.language === 'en' ? `── ${name} (${count}) ──` : `── ${name}（${count} 处）──`, 'strong', reader);
}

const TONES: Readonly<Record<Change['effect'], Tone>> = { burden: 'warning', relief: 'good', none: 'advice' };

function changeInWords(change: Change, file: JsonFile, reader: Reader): string {
  const { language } = reader;
  const english = language === 'en';
  const { kind, impact, effect, feels, place, what, before, after, pointer } = change;
  const kindWord = paint(`[${kindInWords(kind, language)}]`, TONES[effect], reader);
  const at = file.places && file.source.placeOf(file.places.stretchOf(pointer).from);
  const also = impact.filter((each) => each !== gravest(change)).map((each) => impactInWords(each, language));
  const about = [
    effectInWords(effect, language),
    feelsInWords(feels, language),
    also.length > 0 && `${english ? 'touches also: ' : '还影响：'}${also.join(english ? ', ' : '、')}`,
  ].filter(Boolean);
  return [
    `${kindWord} ${printable(`${say(place, language)}${english ? ': ' : '：'}${say(what, language)}`)}`,
    before !== undefined && `    ${english ? 'before: ' : '原来：'}${printable(before)}`,
    after !== undefined && `    ${english ? 'after:  ' : '现在：'}${printable(after)}`,
    `    ${printable(about.join(english ? '; ' : '；'))}`,
    at && paint(`    ${printable(file.source.file)}:${at.line}:${at.column}`, 'quiet', reader),
  ]
    .filter((line) => typeof line === 'string')
    .join('\n');
}

function summary(files: string, changes: readonly Change[], { language }: Reader): string {
  const count = (effect: Change['effect']): number => changes.filter((change) => change.effect === effect).length;
  const [burden, relief] = [count('burden'), count('relief')];
  return language === 'en'
    ? `${files}: ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}; ${burden} may burden the applicant, ${relief} are better for him.`
    : `${files}：${changes.length} 处改动，其中 ${burden} 处申请人可能要多做，${relief} 处对申请人有利。`;
}
