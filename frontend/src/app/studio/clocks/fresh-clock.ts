import type { ClockRule } from '#shared/definition/clock-rule';
import { CLOCKS_WORDS } from './words';

/** A new limit: a promise from acceptance to the decision. */
export function freshClock(): ClockRule {
  return {
    key: 'clock',
    kind: 'promised',
    name: { zh: CLOCKS_WORDS.zh.fresh, en: CLOCKS_WORDS.en.fresh },
    from: 'accepted',
    to: 'decided',
    limit: { n: 10, unit: 'workingDay' },
    firstDay: 'next',
    legalBasis: [],
  };
}
