import { type Language } from '#shared/kernel/language';
import { MONEY_UNITS, amountText } from '#shared/kernel/money';
import { type Text, say } from '#shared/kernel/text';
import { readSentence } from './read-sentence';
import { type Comparator, type Comparison, type Sentence, isGroup } from './sentence';
import type { Subject } from './subjects';

/** Comparators as people read them. */
export const COMPARATOR_WORDS = {
  is: { zh: '是', en: 'is' },
  isNot: { zh: '不是', en: 'is not' },
  oneOf: { zh: '是其中之一', en: 'is one of' },
  contains: { zh: '包含', en: 'contains' },
  lacks: { zh: '不包含', en: 'does not contain' },
  anyOf: { zh: '包含任一', en: 'contains any of' },
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

/** A condition in words; the expression itself where it is no sentence. */
export function conditionWords(source: string, subjects: readonly Subject[], language: Language): string {
  const sentence = readSentence(source);
  return sentence === undefined ? source : sentenceWords(sentence, subjects, language);
}

function sentenceWords({ join, parts }: Sentence, subjects: readonly Subject[], language: Language): string {
  const words = parts.map((part) =>
    isGroup(part) ? `（${sentenceWords(part, subjects, language)}）` : comparisonWords(part, subjects, language),
  );
  return words.join(language === 'zh' ? `，${JOIN_WORDS[join].zh} ` : ` ${JOIN_WORDS[join].en} `);
}

function comparisonWords(
  { subject, comparator, value }: Comparison,
  subjects: readonly Subject[],
  language: Language,
): string {
  const about = subjects.find(({ path }) => path === subject);
  const option = (key: string | number): string => {
    if (about?.measure === 'money' && typeof key === 'number')
      return `${amountText(key, 'yuan')} ${say(MONEY_UNITS.yuan, language)}`;
    const found = about?.options.find((entry) => entry.key === key);
    return found === undefined ? String(key) : say(found.label, language);
  };
  const values = [value ?? []].flat().map((entry) => option(entry as string | number));
  return [
    about === undefined ? subject : say(about.label, language),
    say(COMPARATOR_WORDS[comparator], language),
    values.join(language === 'zh' ? '、' : ', '),
  ]
    .filter((word) => word !== '')
    .join(' ');
}
