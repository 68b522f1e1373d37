import type { Text } from '#shared/kernel/text';
import type { Comparator, Sentence } from './sentence';

/** Comparators as the builder offers them; whole conditions are said by `conditionWords`. */
export const COMPARATOR_WORDS = {
  is: { zh: '是', en: 'is' },
  isNot: { zh: '不是', en: 'is not' },
  oneOf: { zh: '是其中之一', en: 'is one of' },
  contains: { zh: '包含', en: 'includes' },
  lacks: { zh: '不包含', en: 'does not include' },
  anyOf: { zh: '包含任一', en: 'includes any of' },
  onlyOf: { zh: '只含', en: 'has only' },
  otherThan: { zh: '含有别的，除了', en: 'has others than' },
  above: { zh: '大于', en: 'is above' },
  atLeast: { zh: '不小于', en: 'is at least' },
  below: { zh: '小于', en: 'is below' },
  atMost: { zh: '不大于', en: 'is at most' },
  yes: { zh: '为是', en: 'is yes' },
  no: { zh: '为否', en: 'is no' },
  given: { zh: '已填', en: 'was answered' },
  missing: { zh: '没填', en: 'was not answered' },
} as const satisfies Record<Comparator, Text>;

export const JOIN_WORDS = { and: { zh: '并且', en: 'and' }, or: { zh: '或者', en: 'or' } } as const satisfies Record<
  Sentence['join'],
  Text
>;
