import type { Limit } from '#shared/definition/limit';
import { injectWords } from './translator';
import { wordBook } from './word-book';

const LIMIT_WORDS = wordBook('limits', {
  zh: {
    workingDay: '1 个工作日',
    workingDays: '{{ n }} 个工作日',
    calendarDay: '1 天',
    calendarDays: '{{ n }} 天',
    hour: '1 小时',
    hours: '{{ n }} 小时',
    month: '1 个月',
    months: '{{ n }} 个月',
    year: '1 年',
    years: '{{ n }} 年',
    onTheSpot: '当场',
  },
  en: {
    workingDay: '1 working day',
    workingDays: '{{ n }} working days',
    calendarDay: '1 day',
    calendarDays: '{{ n }} days',
    hour: '1 hour',
    hours: '{{ n }} hours',
    month: '1 month',
    months: '{{ n }} months',
    year: '1 year',
    years: '{{ n }} years',
    onTheSpot: 'on the spot',
  },
});

/** Says a limit with its unit: 8 个工作日, 24 小时; a limit of nothing is on the spot. Needs an injection context. */
export function injectLimitWords(): (limit: Limit) => string {
  const t = injectWords(LIMIT_WORDS);
  return ({ n, unit }) => {
    if (n === 0 || unit === 'spot') return t('onTheSpot');
    if (n === 1) return t(unit);
    return t(`${unit}s`, { n });
  };
}
