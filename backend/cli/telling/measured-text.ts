import type { Reader } from './reader.js';
import { differenceInWords } from './reductions-text.js';
import { table } from './table.js';
import type { MeasuredReductions } from '#shared/diff/measured-reductions';
import { say, type Text } from '#shared/kernel/text';

type Figure = keyof Pick<MeasuredReductions, 'materials' | 'steps' | 'days' | 'visits'>;

const FIGURES: Readonly<Record<Figure, Text>> = {
  materials: { zh: '要交的材料', en: 'Materials handed in' },
  steps: { zh: '经过的环节', en: 'Tasks passed' },
  days: { zh: '机关计时（工作日）', en: 'Working days of the organ' },
  visits: { zh: '跑动', en: 'Visits' },
};

/** The four reductions as the same made-up people feel them, on average, and about how many of them they are. */
export function measuredInWords(measured: MeasuredReductions, { language }: Reader): string {
  const english = language === 'en';
  const { both, beforeOnly, afterOnly, neither } = measured.people;
  const { compared, otherwise } = measured.cases;
  if (both === 0)
    return english
      ? `No made-up applicant may apply in both versions (${beforeOnly} in the older one only, ${afterOnly} in the newer one only): only the declared figures can be compared.`
      : `没有虚构申请人在两个版本都能申请（只能在旧版本 ${beforeOnly} 人，只能在新版本 ${afterOnly} 人），只能比较事项所写的数。`;
  const rows = (Object.keys(FIGURES) as Figure[]).flatMap((figure) => {
    const found = measured[figure];
    if (found === undefined) return [];
    const { before, after } = found;
    const by = Math.round((after - before) * 10) / 10;
    return [[say(FIGURES[figure], language), before.toFixed(1), '→', after.toFixed(1), differenceInWords(by, english)]];
  });
  const who = english
    ? `On average for ${both} made-up people who may apply in both versions (older only ${beforeOnly}, newer only ${afterOnly}, neither ${neither}); steps, days and visits from ${compared} pairs of cases with the same end (${otherwise} came to different ends or to none); made-up durations, seed ${measured.seed}`
    : `两个版本都能申请的 ${both} 位虚构申请人的平均数（只能在旧版本 ${beforeOnly} 人，只能在新版本 ${afterOnly} 人，都不能 ${neither} 人）；环节、天数和跑动取结局相同的 ${compared} 对办件（另有 ${otherwise} 对结局不同或没有办结）；办理用时是虚构的，种子 ${measured.seed}`;
  return [who, table(rows)].join('\n');
}
