import { paint } from './paint.js';
import { printable, type Reader } from './reader.js';
import { namedInWords, type NamedRun } from './named-runs-text.js';
import { END_WORDS, PART_WORDS, WALK_WORDS } from './simulation-words.js';
import { table } from './table.js';
import { ClockPart } from '#shared/clock/clock-ledger';
import type { Definition } from '#shared/definition/definition';
import { EndKind } from '#shared/definition/step/plain-steps';
import { say } from '#shared/kernel/text';
import type { SimulationReport, Spread } from '#shared/simulate/report/simulation-report';

/** Most lines of what was not met; a terminal is no place for hundreds. */
const MOST = 30;

/** What came out of a simulation, as tables: how cases went, their days, what was asked of whom, what nobody met. */
export function simulationInWords(
  report: SimulationReport,
  named: readonly NamedRun[],
  definition: Definition,
  reader: Reader,
): string {
  const parts = report.runs === 0 ? [] : madeUp(report, definition, reader);
  return [...parts, ...namedInWords(named, reader), verdict(report, named, reader)].join('\n\n');
}

function madeUp(report: SimulationReport, definition: Definition, reader: Reader): string[] {
  const english = reader.language === 'en';
  const { runs, seed } = report;
  const title = english ? `${runs} made-up applicants, seed ${seed}` : `${runs} 个虚构申请人，种子 ${seed}`;
  return [
    paint(`── ${title} ──`, 'strong', reader),
    waysInWords(report, reader),
    daysInWords(report, reader),
    askedInWords(report, definition, reader),
    coverageInWords(report, reader),
    ...strandedInWords(report, reader),
  ].filter((part) => part !== '');
}

function waysInWords({ walks, ends }: SimulationReport, { language }: Reader): string {
  const rows = [
    ...(Object.keys(WALK_WORDS) as (keyof typeof WALK_WORDS)[])
      .filter((kind) => walks[kind] > 0)
      .map((kind) => [say(WALK_WORDS[kind], language), String(walks[kind])]),
    ...EndKind.options.flatMap((end) => {
      const count = ends[end] ?? 0;
      return count === 0 ? [] : [[`· ${say(END_WORDS[end], language)}`, String(count)]];
    }),
  ];
  return [language === 'en' ? 'How the cases went' : '办件怎样结束', table(rows)].join('\n');
}

function daysInWords({ days, wholeDays }: SimulationReport, { language }: Reader): string {
  if (wholeDays === undefined) return '';
  const english = language === 'en';
  const cells = ({ min, median, p90, max }: Spread): string[] => [min, median, p90, max].map(String);
  const rows = [
    english ? ['', 'least', 'median', '9 in 10', 'most'] : ['', '最少', '中位', '九成以内', '最多'],
    ...ClockPart.options.flatMap((part) => {
      const spread = days[part];
      return spread === undefined ? [] : [[say(PART_WORDS[part], language), ...cells(spread)]];
    }),
    [english ? 'Together' : '合计', ...cells(wholeDays)],
  ];
  return [english ? 'Working days of cases that ended' : '办结的件用了多少工作日', table(rows)].join('\n');
}

function askedInWords({ asked }: SimulationReport, definition: Definition, { language }: Reader): string {
  const english = language === 'en';
  const names = new Map([
    ['correct', english ? 'Correction' : '补正'] as const,
    ['supply', english ? 'Papers promised for later' : '补交容缺材料'] as const,
    ...definition.materials.map(({ key, name }) => [key, say(name, language)] as const),
    ...definition.chain.steps.map(({ key, name }) => [key, say(name, language)] as const),
  ]);
  const spread = (words: string, of: Spread | undefined): string[][] =>
    of === undefined ? [] : [[words, `${of.min}–${of.max}`, `${english ? 'median' : '中位'} ${of.median}`]];
  const counted = (words: string, counts: Readonly<Record<string, number>>): string[][] =>
    Object.entries(counts)
      .toSorted(([, a], [, b]) => b - a)
      .map(([key, count]) => [`${words}${printable(names.get(key) ?? key)}`, String(count)]);
  const rows = [
    ...spread(english ? 'Questions an applicant' : '每人要答的问题', asked.fields),
    ...spread(english ? 'Visits an applicant' : '每人要跑的次数', asked.visits),
    ...counted(english ? 'Hands in: ' : '交材料：', asked.materials),
    ...counted(english ? 'Has to act: ' : '之后要办：', asked.acts),
    ...counted(english ? 'Post acts: ' : '岗位办理：', asked.posts),
  ];
  return rows.length === 0 ? '' : [english ? 'What was asked of whom' : '要谁做什么', table(rows)].join('\n');
}

function coverageInWords({ conditions, steps, options, uncovered }: SimulationReport, reader: Reader): string {
  const { language } = reader;
  const english = language === 'en';
  const ways = steps.flatMap(({ outcomes }) => outcomes);
  const share = (met: number, all: number): string[] => [String(met), '/', String(all)];
  const rows = [
    [
      english ? 'Conditions, both ways' : '条件，两边都走过',
      ...share(conditions.filter(({ held, failed }) => held > 0 && failed > 0).length, conditions.length),
    ],
    [english ? 'Steps' : '环节', ...share(steps.filter(({ visits }) => visits > 0).length, steps.length)],
    [english ? 'Outcomes' : '办理结果', ...share(ways.filter(({ taken }) => taken > 0).length, ways.length)],
    [english ? 'Options' : '选项', ...share(options.filter(({ chosen }) => chosen > 0).length, options.length)],
  ];
  const more = uncovered.length - MOST;
  return [
    english ? 'What was met' : '走到了多少',
    table(rows),
    ...(uncovered.length === 0 ? [] : [english ? 'Not met:' : '没有走到的：']),
    ...uncovered.slice(0, MOST).map((text) => `  ${printable(say(text, language))}`),
    ...(more > 0
      ? [english ? `  … and ${more} more; --format json has them all` : `  ……还有 ${more} 条，--format json 里全有`]
      : []),
  ].join('\n');
}

function strandedInWords({ cannotApply, strandedCases }: SimulationReport, reader: Reader): string[] {
  const { language } = reader;
  const english = language === 'en';
  const reasons = (why: readonly { readonly code: string; readonly pointer?: string | undefined }[]): string =>
    why.map(({ code, pointer }) => (pointer === undefined ? code : `${code} ${pointer}`)).join(english ? ', ' : '、');
  const lines = [
    ...cannotApply.map(({ applicant, issues }) =>
      english ? `${applicant} cannot apply: ${reasons(issues)}` : `${applicant} 申请不了：${reasons(issues)}`,
    ),
    ...strandedCases.map(({ applicant, kind, at, route, why }) => {
      const way = route.length === 0 ? '' : `\n    ${route.join(' → ')}`;
      const where = at.length === 0 ? '' : ` (${at.join(', ')})`;
      const because = why.length === 0 ? '' : `\n    ${reasons(why)}`;
      return `${applicant}${english ? ': ' : '：'}${say(WALK_WORDS[kind], language)}${where}${way}${because}`;
    }),
  ];
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST).map((line) => `  ${printable(line)}`);
  return [[paint(english ? 'Who was left behind' : '谁办不成', 'error', reader), ...shown].join('\n')];
}

function verdict(report: SimulationReport, named: readonly NamedRun[], reader: Reader): string {
  const english = reader.language === 'en';
  const stranded = report.cannotApply.length + report.strandedCases.length;
  const otherwise = named.filter(({ good }) => !good).length;
  const all = report.runs + named.length;
  if (all === 0) return english ? 'Nobody ran: there are no named applicants.' : '没有人试办：没有具名的示例申请人。';
  if (stranded + otherwise === 0)
    return paint(english ? `All ${all} came through as they should.` : `${all} 个人都照样办成。`, 'good', reader);
  const words = english
    ? `Of ${all}, ${stranded} were left behind and ${otherwise} named ones came out otherwise than expected.`
    : `${all} 个人里，${stranded} 个办不成，${otherwise} 个具名的与预期不同。`;
  return paint(words, 'error', reader);
}
