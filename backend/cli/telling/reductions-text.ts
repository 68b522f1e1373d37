import type { Reader } from './reader.js';
import { table } from './table.js';
import type { Reductions } from '#shared/diff/change';
import { say, type Text } from '#shared/kernel/text';

type Figure = keyof Pick<Reductions, 'materials' | 'steps' | 'days' | 'visits'>;

const FIGURES: Readonly<Record<Figure, Text>> = {
  materials: { zh: '材料（最多提交）', en: 'Materials, at most' },
  steps: { zh: '环节', en: 'Steps' },
  days: { zh: '承诺时限（工作日）', en: 'Promised working days' },
  visits: { zh: '申请人跑动', en: 'Visits of the applicant' },
};

/** The four reductions (减材料、减环节、减时间、减跑动), before and after. */
export function reductionsInWords(reductions: Reductions, { language }: Reader): string {
  const english = language === 'en';
  const rows = (Object.keys(FIGURES) as Figure[]).map((figure) => {
    const { before, after } = reductions[figure];
    return [
      say(FIGURES[figure], language),
      String(before),
      '→',
      String(after),
      differenceInWords(after - before, english),
    ];
  });
  return [english ? 'The four reductions, as declared' : '四减（按事项所写）', table(rows)].join('\n');
}

/** By how much something became more or fewer. */
export function differenceInWords(difference: number, english: boolean): string {
  const by = Math.abs(difference);
  if (by === 0) return english ? 'same' : '不变';
  if (difference < 0) return english ? `${by} fewer` : `少 ${by}`;
  return english ? `${by} more` : `多 ${by}`;
}
