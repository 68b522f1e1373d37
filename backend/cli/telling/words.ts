import type { Finding } from '#shared/check/finding';
import type { Language } from '#shared/kernel/language';
import { say, type Text } from '#shared/kernel/text';

/** What stands in any judgement that the command line tells. */
const WORDS = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  advice: { zh: '建议', en: 'Advice' },
  law: { zh: '依据：', en: 'The law: ' },
  remedy: { zh: '怎么改：', en: 'To do: ' },
  detail: { zh: '细节：', en: 'Detail: ' },
  malformed: { zh: '定义读不出来', en: 'Not a definition' },
  undecided: { zh: '没有算定', en: 'Not decided' },
} as const satisfies Record<Finding['severity'] | 'law' | 'remedy' | 'detail' | 'malformed' | 'undecided', Text>;

/** A word of the command line in the reader's language. */
export function word(name: keyof typeof WORDS, language: Language): string {
  return say(WORDS[name], language);
}
