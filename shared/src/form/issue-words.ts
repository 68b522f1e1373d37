import type { Json } from '#shared/kernel/json';
import { say, type Text } from '#shared/kernel/text';
import type { Language } from '#shared/kernel/language';
import type { FieldIssue } from '#shared/form/form-state';

/** What the applicant reads: never whose fault it is, always what to do. `{name}` stands for a parameter. */
const WORDS: Readonly<Record<string, Text>> = {
  'FIELD.REQUIRED': { zh: '请填写这一项。', en: 'Please answer this question.' },
  'FIELD.UNKNOWN': { zh: '表单里没有这一项，请删去。', en: 'The form has no such question; please remove it.' },
  'FIELD.MALFORMED': { zh: '格式不对，请重新填写。', en: 'This cannot be read; please fill it in again.' },
  'FIELD.NO_SUCH_OPTION': { zh: '现在不能选这一项，请另选。', en: 'This cannot be chosen now; please choose another.' },
  'FIELD.CHOSEN_TWICE': {
    zh: '同一项选了两次，请去掉一个。',
    en: 'The same option is chosen twice; please remove one.',
  },
  'FIELD.TOO_FEW': {
    zh: '请至少选 {min} 项，现在是 {actual} 项。',
    en: 'Please choose at least {min}; now it is {actual}.',
  },
  'FIELD.TOO_MANY': {
    zh: '请最多选 {max} 项，现在是 {actual} 项。',
    en: 'Please choose at most {max}; now it is {actual}.',
  },
  'FIELD.TOO_SHORT': {
    zh: '请至少写 {min} 个字，现在是 {actual} 个。',
    en: 'Please write at least {min} characters; now it is {actual}.',
  },
  'FIELD.TOO_LONG': {
    zh: '请最多写 {max} 个字，现在是 {actual} 个。',
    en: 'Please write at most {max} characters; now it is {actual}.',
  },
  'FIELD.PATTERN': { zh: '格式不对，请核对后再填。', en: 'This does not have the expected form; please check it.' },
  'FIELD.TOO_SMALL': { zh: '请填不小于 {min} {unit} 的数。', en: 'Please enter {min} {unit} or more.' },
  'FIELD.TOO_LARGE': { zh: '请填不大于 {max} {unit} 的数。', en: 'Please enter {max} {unit} or less.' },
  'FIELD.TOO_PRECISE': {
    zh: '小数请最多写 {decimals} 位。',
    en: 'Please give at most {decimals} digits after the point.',
  },
  'FIELD.TOO_EARLY': { zh: '请选 {min} 或以后的日期。', en: 'Please choose {min} or a later day.' },
  'FIELD.TOO_LATE': { zh: '请选 {max} 或以前的日期。', en: 'Please choose {max} or an earlier day.' },
  'FIELD.AMOUNT': {
    zh: '请填金额，如 1234.50，精确到分。',
    en: 'Please enter an amount, e.g. 1,234.50, exact to the fen.',
  },
  'FIELD.AMOUNT_TOO_SMALL': { zh: '请填不小于 {limit} {unit} 的金额。', en: 'Please enter {limit} {unit} or more.' },
  'FIELD.AMOUNT_TOO_LARGE': { zh: '请填不大于 {limit} {unit} 的金额。', en: 'Please enter {limit} {unit} or less.' },
  'FIELD.TIME': { zh: '请填时间，如 09:30。', en: 'Please enter a time, e.g. 09:30.' },
  'FIELD.TIME_TOO_EARLY': { zh: '请选 {min} 或以后的时间。', en: 'Please choose {min} or later.' },
  'FIELD.TIME_TOO_LATE': { zh: '请选 {max} 或以前的时间。', en: 'Please choose {max} or earlier.' },
  'FIELD.TIME_STEP': {
    zh: '请从 {from} 起，每隔 {step} 分钟选。',
    en: 'Please choose in steps of {step} minutes, beginning at {from}.',
  },
  'FIELD.ENDS_BEFORE': {
    zh: '结束日期早于开始日期，请改其中一个。',
    en: 'The last day is before the first; please change one of them.',
  },
  'FIELD.TOO_FEW_DAYS': {
    zh: '请至少选 {min} 天，现在是 {actual} 天。',
    en: 'Please choose at least {min} days; now it is {actual}.',
  },
  'FIELD.TOO_MANY_DAYS': {
    zh: '请最多选 {max} 天，现在是 {actual} 天。',
    en: 'Please choose at most {max} days; now it is {actual}.',
  },
  'FIELD.ACCOUNT_NUMBER': {
    zh: '请填 8 到 30 位数字的账号或卡号。',
    en: 'Please enter the account or card number, 8 to 30 digits.',
  },
  'FIELD.ID_NUMBER': {
    zh: '身份证号对不上，请再核对 18 位号码。',
    en: 'This is no valid ID number; please check its 18 signs.',
  },
  'FIELD.USCC': {
    zh: '信用代码对不上，请再核对 18 位代码。',
    en: 'This is no valid credit code; please check its 18 signs.',
  },
  'FIELD.PHONE': {
    zh: '请填手机号，或带区号的座机号。',
    en: 'Please enter a mobile number, or a fixed line with area code.',
  },
  'FIELD.EMAIL': { zh: '请填邮箱，如 name@qinghe.cn。', en: 'Please enter a whole address, e.g. name@qinghe.cn.' },
  'FIELD.REGION': { zh: '请选到区县。', en: 'Please choose the district or county.' },
  'FIELD.REGION_LEVEL': { zh: '请选到{level}。', en: 'Please choose down to the {level}.' },
  'FIELD.REGION_OUTSIDE': { zh: '请选范围内的地区。', en: 'Please choose a region inside the area of this service.' },
  'FIELD.POINT_OUTSIDE': {
    zh: '请填 {min} 到 {max} 之间的度数。',
    en: 'Please enter degrees between {min} and {max}.',
  },
  'FIELD.TOO_MANY_FILES': {
    zh: '请最多交 {max} 个文件，现在是 {actual} 个。',
    en: 'Please hand in at most {max} files; now it is {actual}.',
  },
  'FIELD.FILE_TWICE': { zh: '同一个文件交了两次，请去掉一个。', en: 'This file is there twice; please remove one.' },
  'FIELD.FILE_TYPE': { zh: '请换成 {formats} 格式的文件。', en: 'Please use a file of the format {formats}.' },
  'FIELD.FILE_TOO_LARGE': {
    zh: '文件太大，请换成不超过 {max} MB 的。',
    en: 'Please use a file of at most {max} MB.',
  },
  'FILE.UNKNOWN': {
    zh: '平台没有收到这个文件，请去掉后重新上传。',
    en: 'The platform does not have this file; please remove it and upload it again.',
  },
  'FIELD.NOT_DECLARED': { zh: '请阅读声明，同意后打勾。', en: 'Please read the declaration and tick it if you agree.' },
  'FIELD.NOT_SIGNED': { zh: '请在这里签名。', en: 'Please sign here.' },
  'ROWS.TOO_FEW': {
    zh: '请至少填 {min} 行，现在是 {actual} 行。',
    en: 'Please fill in at least {min} rows; now it is {actual}.',
  },
  'ROWS.TOO_MANY': {
    zh: '请最多填 {max} 行，现在是 {actual} 行。',
    en: 'Please fill in at most {max} rows; now it is {actual}.',
  },
  'CHECK.FAILED': { zh: '请核对这一项。', en: 'Please check this answer.' },
};

/** The codes that have words here. */
export const ISSUE_CODES: readonly string[] = Object.keys(WORDS);

/** The words of an issue: the administrator's own where it brings them, else those of its code. Never throws. */
export function issueWords(issue: FieldIssue): Text {
  if (issue.message !== undefined) return issue.message;
  const words = Object.hasOwn(WORDS, issue.code) ? WORDS[issue.code]! : WORDS['FIELD.MALFORMED']!;
  return { zh: fill(words, 'zh', issue.params), en: fill(words, 'en', issue.params) };
}

/** Puts the parameters in; one that is missing leaves no gap. A parameter may be a text in both languages, as units are. */
function fill(words: Text, language: Language, params: FieldIssue['params'] = {}): string {
  const filled = say(words, language).replace(/\{(\w+)\}/g, (_, name: string) =>
    written(Object.hasOwn(params, name) ? params[name] : undefined, language),
  );
  return filled.replace(/ {2,}/g, ' ').trim();
}

function written(value: Json | undefined, language: Language): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? say(value as unknown as Text, language) : String(value);
}
