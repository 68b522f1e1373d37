import type { Wording } from '#shared/expression/say/wording';

const TIGHT = /^[，：；、（）“”]|[，：；、（）“”]$/;

/** Words side by side: a blank between them, none beside wide signs. */
export function zh(...words: readonly string[]): string {
  return words.reduce((said, word) => {
    if (said === '' || word === '') return said + word;
    return TIGHT.test(said.slice(-1)) || TIGHT.test(word.slice(0, 1)) ? said + word : `${said} ${word}`;
  }, '');
}

const between = (word: string) => (a: string, b: string) => zh(a, word, b);
const after = (word: string) => (a: string) => zh(a, word);
const count = (unit: string) => (day: string, n: string) =>
  /^−[\d.]+$/.test(n) ? zh(day, '之前', n.slice(1), unit) : zh(day, '之后', n, unit);

export const ZH: Wording = {
  language: 'zh',
  bracket: (words) => `（${words}）`,
  quote: (text) => `“${text}”`,
  list: (words) => words.join('、'),
  map: (pairs) => `（${pairs.map(([key, value]) => `${key}：${value}`).join('；')}）`,
  date: (year, month, day) => `${year} 年 ${month} 月 ${day} 日`,
  truth: { true: '是', false: '否', null: '空' },
  always: { true: '总是', false: '从不' },
  today: '今天',

  and: (parts) => parts.reduce((said, part) => zh(`${said}，并且`, part)),
  or: (parts) => parts.reduce((said, part) => zh(`${said}，或者`, part)),
  not: (words) => zh('并非', `（${words}）`),
  choice: (condition, then, otherwise) => zh('若', condition, '，则', then, '，否则', otherwise),

  yes: after('为是'),
  no: after('为否'),
  given: { answer: after('已填'), known: after('已有') },
  missing: { answer: after('没填'), known: after('还没有') },
  empty: after('为空'),
  notEmpty: after('不为空'),
  compare: {
    text: {
      '==': between('是'),
      '!=': between('不是'),
      '<': between('小于'),
      '<=': between('不大于'),
      '>': between('大于'),
      '>=': between('不小于'),
    },
    number: {
      '==': between('等于'),
      '!=': between('不等于'),
      '<': between('小于'),
      '<=': between('不大于'),
      '>': between('大于'),
      '>=': between('不小于'),
    },
    date: {
      '==': between('就是'),
      '!=': between('不是'),
      '<': between('早于'),
      '<=': between('不晚于'),
      '>': between('晚于'),
      '>=': between('不早于'),
    },
  },
  contains: between('包含'),
  lacks: between('不包含'),
  oneOf: (a, list) => zh(a, '是', list, '之一'),
  noneOf: (a, list) => zh(a, '不是', list, '之一'),
  among: {
    anyOf: (list, values) => zh(list, '至少包含', values, '之一'),
    noneOf: (list, values) => zh(list, '不含', values, '中的任何一项'),
    onlyOf: (list, values) => zh(list, '只含', values),
    otherThan: (list, values) => zh(list, '含有', values, '以外的'),
  },

  arithmetic: {
    '+': between('+'),
    '-': between('−'),
    '*': between('×'),
    '/': between('÷'),
    '%': (a, b) => zh(a, '除以', b, '的余数'),
  },
  negative: (a) => `−${a}`,

  each: {
    exists: {
      rows: (list, body) => `${zh(list, '有一行')}：${body}`,
      entries: (list, body) => `${zh(list, '有一项')}：${body}`,
    },
    all: {
      rows: (list, body) => `${zh(list, '每一行')}：${body}`,
      entries: (list, body) => `${zh(list, '每一项')}：${body}`,
    },
    exists_one: {
      rows: (list, body) => `${zh(list, '恰有一行')}：${body}`,
      entries: (list, body) => `${zh(list, '恰有一项')}：${body}`,
    },
  },
  notEach: {
    exists: {
      rows: (list, body) => `${zh(list, '没有一行')}：${body}`,
      entries: (list, body) => `${zh(list, '没有一项')}：${body}`,
    },
    all: {
      rows: (list, body) => `${zh(list, '并非每一行')}：${body}`,
      entries: (list, body) => `${zh(list, '并非每一项')}：${body}`,
    },
  },
  filter: {
    rows: (list, body) => zh(list, '中', `（${body}）`, '的行'),
    entries: (list, body) => zh(list, '中', `（${body}）`, '的项'),
  },
  mapped: {
    rows: (list, body) => zh(list.endsWith('）的行') ? `${list.slice(0, -1)}各行的` : zh(list, '各行的'), body),
    entries: (list, body) => zh(list.endsWith('）的项') ? `${list.slice(0, -1)}各项的` : zh(list, '各项的'), body),
  },
  it: { rows: '该行', entries: '该项' },
  own: (label) => zh('本行的', label),
  outer: (label) => zh('外面那行的', label),
  member: (owner, label) => (/[行项]$/.test(owner) ? zh(`${owner}的`, label) : zh(owner, '的', label)),
  nth: { rows: (list, n) => zh(list, `第 ${n} 行`), entries: (list, n) => zh(list, `第 ${n} 项`) },
  at: (list, index) => zh(list, '中序号为', index, '的一项（从 0 数起）'),
  lookedUp: (map, key) => zh('按', key, '查表', map),

  size: { rows: after('的行数'), entries: after('的项数'), text: after('的字数') },
  count: {
    rows: (list, body) => zh(list, '中', `（${body}）`, '的行数'),
    entries: (list, body) => zh(list, '中', `（${body}）`, '的项数'),
  },
  calls: {
    string: (a) => a!,
    double: (a) => zh(a!, '的数值'),
    int: (a) => zh(a!, '的整数部分'),
    startsWith: (a, b) => zh(a!, '以', b!, '开头'),
    endsWith: (a, b) => zh(a!, '以', b!, '结尾'),
    contains: (a, b) => zh(a!, '含有', b!),
    trim: (a) => zh(a!, '去掉首尾空格'),
    lowerAscii: (a) => zh(a!, '的小写'),
    upperAscii: (a) => zh(a!, '的大写'),
    indexOf: (a, b, from) =>
      zh(b!, '在', a!, '中的位置', ...(from === undefined ? [] : [`（从 ${from} 找起）`]), '（从 0 数起）'),
    substring: (a, from, to) =>
      to === undefined ? zh(a!, '从第', from!, '个字起的部分') : zh(a!, '的第', from!, '到', to, '个字'),
    isUscc: (a) => zh(a!, '是有效的统一社会信用代码'),
    isIdNumber: (a) => zh(a!, '是有效的身份证号码'),
    isDate: (a) => zh(a!, '是一个日期'),
    birthdayOf: (a) => zh(a!, '中的出生日期'),
    ageOn: (id, day) => zh('按', id!, '算到', day!, '的周岁'),
    daysBetween: (a, b) => zh('从', a!, '到', b!, '的天数'),
    monthsBetween: (a, b) => zh('从', a!, '到', b!, '的整月数'),
    yearsBetween: (a, b) => zh('从', a!, '到', b!, '的整年数'),
    addDays: (a, n) => count('天')(a!, n!),
    addMonths: (a, n) => count('个月')(a!, n!),
    addYears: (a, n) => count('年')(a!, n!),
    isWorkingDay: (_, day) => zh(day!, '是工作日'),
    addWorkingDays: (_, day, n) => count('个工作日')(day!, n!),
    workingDaysBetween: (_, a, b) => zh('从', a!, '到', b!, '的工作日数'),
    yearOf: (a) => zh(a!, '的年份'),
    monthOf: (a) => zh(a!, '的月份'),
    dayOf: (a) => zh(a!, '的日（几号）'),
    weekdayOf: (a) => zh(a!, '的星期数（周一为 1）'),
    sum: (a) => zh(a!, '的合计'),
  },
  notCalls: {
    startsWith: (a, b) => zh(a!, '不以', b!, '开头'),
    endsWith: (a, b) => zh(a!, '不以', b!, '结尾'),
    contains: (a, b) => zh(a!, '不含', b!),
    isUscc: (a) => zh(a!, '不是有效的统一社会信用代码'),
    isIdNumber: (a) => zh(a!, '不是有效的身份证号码'),
    isDate: (a) => zh(a!, '不是一个日期'),
    isWorkingDay: (_, day) => zh(day!, '不是工作日'),
  },
  called: (name, parts) => `${name}（${parts.join('，')}）`,
};
