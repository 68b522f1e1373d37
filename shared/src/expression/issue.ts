import type { Text } from '#shared/kernel/text';

/** What is wrong with an expression, at the source range [from, to) in UTF-16 units. */
export interface ExpressionIssue {
  readonly code: string;
  readonly message: Text;
  readonly from: number;
  readonly to: number;
}

const TYPE_NAMES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  bool: { zh: '“是或否”', en: 'yes or no' },
  double: { zh: '数字', en: 'a number' },
  string: { zh: '文字', en: 'a text' },
};

/** The words of every code: what is wrong and what to do. `name` is the name that the issue is about. */
const WORDS = {
  'EXPRESSION.SYNTAX': () => ({
    zh: '这里写法不对，请检查括号、引号和符号。',
    en: 'This is not written correctly: check brackets, quotes and operators.',
  }),
  'EXPRESSION.TOO_LARGE': () => ({
    zh: '条件太长或太深，请拆成几条。',
    en: 'The expression is too long or too deep: split it.',
  }),
  'EXPRESSION.UNKNOWN_NAME': (name: string) => ({
    zh: `没有“${name}”这一项，请从列表里选。`,
    en: `There is no "${name}" here: choose one from the list.`,
  }),
  'EXPRESSION.WHOLE': (name: string) => ({
    zh: `请写明用“${name}”的哪一项。`,
    en: `Say which part of "${name}" is meant.`,
  }),
  'EXPRESSION.NOT_ALLOWED': (name: string) => ({ zh: `这里不能用“${name}”。`, en: `"${name}" may not be used here.` }),
  'EXPRESSION.NESTED': () => ({
    zh: '逐行判断最多套两层，行内的条件已算一层。',
    en: 'Going through rows may be nested twice at most; inside a row, the row itself counts once.',
  }),
  'EXPRESSION.ARGUMENTS': (name: string) => ({
    zh: `“${name}”的用法不对，请看参数的类型和个数。`,
    en: `"${name}" is used wrongly: check number and types of its arguments.`,
  }),
  'EXPRESSION.TYPES': () => ({
    zh: '两边的类型对不上，例如数字和文字。',
    en: 'The types do not fit, for example a number and a text.',
  }),
  'EXPRESSION.RESULT': (name: string) => {
    const type = Object.hasOwn(TYPE_NAMES, name) ? TYPE_NAMES[name]! : { zh: '别的类型', en: 'another type' };
    return { zh: `结果的类型不对，这里需要${type.zh}。`, en: `The result has the wrong type: ${type.en} is needed.` };
  },
} as const satisfies Record<string, (name: string) => Text>;

export type ExpressionIssueCode = keyof typeof WORDS;

/** An issue with its words. */
export function expressionIssue(code: ExpressionIssueCode, from: number, to: number, name = ''): ExpressionIssue {
  return { code, message: WORDS[code](name), from, to };
}
