import type { Limit } from '#shared/definition/limit';
import { injectWords } from '../i18n/translator';
import { PORTAL_WORDS } from './words';

/** Says a limit with its unit: 8 个工作日, 24 小时; a limit of nothing is on the spot. Needs an injection context. */
export function injectLimitWords(): (limit: Limit) => string {
  const t = injectWords(PORTAL_WORDS);
  return ({ n, unit }) => {
    if (n === 0 || unit === 'spot') return t('onTheSpot');
    if (n === 1) return t(unit);
    return t(`${unit}s`, { n });
  };
}
