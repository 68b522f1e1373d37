import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { Stretch } from './json-places.js';
import type { Text } from '#shared/kernel/text';

/** Why a text is not JSON: where, what, and what to do. */
export interface JsonFault {
  readonly at: Stretch;
  readonly what: Text;
  readonly remedy: Text;
}

const words = (zh: string, en: string): Text => ({ zh, en });

/** Signs of Chinese typing that stand where JSON wants their ASCII twins. */
const TWINS: Readonly<Record<string, string>> = {
  ...{
    '，': ',',
    '：': ':',
    '“': '"',
    '”': '"',
    '‘': '"',
    '’': '"',
    '｛': '{',
    '｝': '}',
    '［': '[',
    '］': ']',
    '【': '[',
    '】': ']',
  },
  ...{ '、': ',', '；': ',', '\u3000': ' ', '\u00a0': ' ' },
};

/** The first fault of a text that JSON.parse refused with this message: what follows is mostly its consequence. */
export function jsonFault(text: string, refusal: string): JsonFault {
  const faults: ParseError[] = [];
  try {
    parseTree(text, faults, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  } catch {
    // Nested so deeply that no tree can be built: only the reader of JSON itself knows where it stopped.
  }
  const first = faults[0];
  if (first === undefined) return ofRefusal(text, refusal);
  const { offset, length } = first;
  const at = { from: offset, to: offset + Math.max(1, length) };
  const found = text.slice(offset, offset + length);
  const twin = TWINS[found[0] ?? ''];
  if (twin !== undefined) return { at: { from: offset, to: offset + 1 }, ...chinese(found[0]!, twin) };
  return { at, ...told(printParseErrorCode(first.error), found, text.slice(0, offset)) };
}

type Told = Omit<JsonFault, 'at'>;

function chinese(sign: string, twin: string): Told {
  if (twin === ' ')
    return {
      what: words('这里有一个 JSON 不认的空格。', 'There is a kind of space here that JSON does not know.'),
      remedy: words('换成普通的半角空格。', 'Type an ordinary space.'),
    };
  return {
    what: words(`这里是中文标点「${sign}」。`, `This is the Chinese punctuation mark “${sign}”.`),
    remedy: words(`JSON 要用英文的 ${twin}，请换掉。`, `JSON wants ${twin} here.`),
  };
}

function told(code: string, found: string, before: string): Told {
  const last = before.trimEnd().at(-1);
  if (last === ',' && (found === '}' || found === ']'))
    return {
      what: words(`「${found}」前面多了一个逗号。`, `There is a comma too many before “${found}”.`),
      remedy: words('删掉最后一项后面的逗号。', 'Delete the comma behind the last entry.'),
    };
  if (code === 'InvalidSymbol' && found.startsWith("'"))
    return {
      what: words('JSON 里的文字不能用单引号。', 'A text in JSON cannot stand in single quotes.'),
      remedy: words('换成英文双引号 "。', 'Use double quotes, ".'),
    };
  return CODES[code]?.(found) ?? UNKNOWN;
}

const UNKNOWN: Told = {
  what: words('从这里起读不下去。', 'It cannot be read from here on.'),
  remedy: words('对照前后几行的写法改正。', 'Compare it with the lines around it.'),
};

/** By the name of the fault in jsonc-parser. */
const CODES: Readonly<Record<string, (found: string) => Told>> = {
  InvalidSymbol: (found) => ({
    what: words(`JSON 不认得「${found}」。`, `JSON does not know “${found}”.`),
    remedy: words(
      '文字和成员名要放在英文双引号里；不带引号的只有数字、true、false 和 null。',
      'Put texts and names in double quotes; only numbers, true, false and null stand without.',
    ),
  }),
  PropertyNameExpected: (found) => ({
    what: words(`这里该有一个成员名，却是「${found}」。`, `A name should stand here, but there is “${found}”.`),
    remedy: words('写成 "名字": 值。', 'Write "name": value.'),
  }),
  ValueExpected: (found) => ({
    what:
      found === ''
        ? words('这里该有一个值，文件却到头了。', 'A value should stand here, but the file ends.')
        : words(`这里该有一个值，却是「${found}」。`, `A value should stand here, but there is “${found}”.`),
    remedy: words('补上值，或删掉这一项。', 'Add the value, or delete the entry.'),
  }),
  ColonExpected: () => ({
    what: words('成员名和值之间少了冒号。', 'There is no colon between the name and its value.'),
    remedy: words('在值前面加一个英文冒号。', 'Put a colon before the value.'),
  }),
  CommaExpected: () => ({
    what: words('这一项前面少了逗号。', 'A comma is missing before this entry.'),
    remedy: words('在上一项后面加一个英文逗号。', 'Put a comma behind the entry before.'),
  }),
  CloseBraceExpected: () => closing('}', 'brace'),
  CloseBracketExpected: () => closing(']', 'bracket'),
  EndOfFileExpected: () => ({
    what: words('整个值已经结束，后面又多出内容。', 'The value has ended, and something follows it.'),
    remedy: words(
      '删掉后面多出的部分，或看看前面是不是多了一个右括号。',
      'Delete what follows, or look for a closing bracket too many before.',
    ),
  }),
  InvalidCommentToken: () => ({
    what: words('JSON 里不能写注释。', 'JSON has no comments.'),
    remedy: words('删掉注释；要说明的写进 note。', 'Delete the comment; what must be said goes into a note.'),
  }),
  UnexpectedEndOfString: () => ({
    what: words('这段文字没有结束的双引号。', 'This text has no closing quote.'),
    remedy: words(
      '补上英文双引号；文字里的换行写成 \\n，双引号写成 \\"。',
      'Add the quote; write \\n for a new line and \\" for a quote inside.',
    ),
  }),
  UnexpectedEndOfNumber: () => ({
    what: words('这个数没有写完。', 'This number is not complete.'),
    remedy: words('写全它，例如 1.5。', 'Complete it, e.g. 1.5.'),
  }),
  InvalidUnicode: () => escape('\\u 后面要有四位十六进制数。', '\\u wants four hexadecimal digits.'),
  InvalidEscapeCharacter: () =>
    escape('反斜杠后面只能是 " \\ / b f n r t u。', 'Only " \\ / b f n r t u may follow a backslash.'),
  InvalidCharacter: () => ({
    what: words('这段文字里有制表符之类的控制符。', 'This text holds a tab or another control sign.'),
    remedy: words('写成 \\t，或换成空格。', 'Write \\t, or type a space.'),
  }),
};

function closing(sign: string, name: string): Told {
  return {
    what: words(`到文件末尾还缺「${sign}」。`, `The file ends before a closing ${name}, “${sign}”.`),
    remedy: words(`补上「${sign}」；缩进能看出缺在哪里。`, `Add “${sign}”; the indentation tells where.`),
  };
}

function escape(zh: string, en: string): Told {
  return {
    what: words(`这段文字里的反斜杠写错了：${zh}`, `A backslash in this text is wrong: ${en}`),
    remedy: words('要写反斜杠本身，写成两个：\\\\。', 'For a backslash itself, write two: \\\\.'),
  };
}

/** What V8 says holds the position for most faults. */
function ofRefusal(text: string, refusal: string): JsonFault {
  const from = Number(/at position (\d+)/.exec(refusal)?.[1] ?? text.length);
  return { at: { from, to: from + 1 }, ...UNKNOWN };
}
