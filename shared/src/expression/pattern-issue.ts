import type { Text } from '#shared/kernel/text';
import type { ExpressionIssue } from '#shared/expression/issue';

/** What is wrong with a pattern, and what to write instead. */
const WORDS = {
  'PATTERN.SYNTAX': {
    zh: '这里写法不对，请检查括号和符号；要找符号本身，在前面加 \\。',
    en: 'This is not written correctly: check brackets and signs; to look for a sign itself, write \\ before it.',
  },
  'PATTERN.UNCLOSED': {
    zh: '括号没有配对，请补上另一半。',
    en: 'A bracket has no partner: add the other half.',
  },
  'PATTERN.RANGE': {
    zh: '方括号里的范围不对，请从小写到大，如 [0-9]、[一-龥]、\\p{Han}。',
    en: 'The range in brackets is wrong: write it from low to high, e.g. [0-9] or \\p{Han}.',
  },
  'PATTERN.ESCAPE': {
    zh: '\\ 后面的字母没有意义；要找这个字母，去掉 \\。',
    en: 'The letter after \\ means nothing: to look for that letter, leave \\ out.',
  },
  'PATTERN.LOOKAROUND': {
    zh: '不支持前后查看 (?=…)、(?!…)、(?<=…)。请把条件拆成“校验”，或直接写出允许的样子。',
    en: 'Looking ahead or behind, (?=…) (?!…) (?<=…), is not supported: put the condition into a check, or write what is allowed.',
  },
  'PATTERN.BACKREFERENCE': {
    zh: '不支持引用前面的分组（\\1、\\k<…>）。请用“校验”比较两处是否相同。',
    en: 'Referring back to a group (\\1, \\k<…>) is not supported: compare the two places in a check.',
  },
  'PATTERN.POSSESSIVE': {
    zh: '不支持 ++、*+、(?>…)，也不需要：匹配总是很快。请去掉多余的符号。',
    en: '++, *+ and (?>…) are neither supported nor needed, for matching is always fast: leave the extra sign out.',
  },
  'PATTERN.REPEAT': {
    zh: '重复的次数不对：最多 1000 次，前面要有被重复的内容。',
    en: 'The repetition is wrong: at most 1000 times, and something to repeat must stand before it.',
  },
  'PATTERN.TOO_LARGE': {
    zh: '格式太长或重复太多，请写短一些，长度用“最多几个字”来限。',
    en: 'The pattern is too long or repeats too much: shorten it, and limit lengths by the fewest and most characters.',
  },
} as const satisfies Record<string, Text>;

export type PatternIssueCode = keyof typeof WORDS;

/** An issue at the source range [from, to) with its words. */
export function patternIssue(code: PatternIssueCode, from: number, to: number): ExpressionIssue {
  return { code, message: WORDS[code], from, to };
}
