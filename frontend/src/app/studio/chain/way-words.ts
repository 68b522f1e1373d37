import type { Text } from '#shared/kernel/text';

/** What ways are called that carry no words of their own. */
export const WAY_WORDS = {
  otherwise: { zh: '其余', en: 'otherwise' },
  silence: { zh: '到期没有办', en: 'Not done in time' },
  consented: { zh: '都同意', en: 'Consented' },
  conditional: { zh: '附条件同意', en: 'Consented with conditions' },
  refused: { zh: '不同意', en: 'Not consented' },
  answered: { zh: '查到', en: 'Answered' },
  failed: { zh: '没有查到', en: 'No answer' },
} as const satisfies Record<string, Text>;
