import type { Fee } from '#shared/definition/fee';
import { amountInWords, inYuan } from '#shared/definition/fee-words';
import type { Json, JsonObject } from '#shared/kernel/json';

/** Longest value that is shown whole, in characters. */
const LONGEST = 400;

/**
 * Two values of one property as a reader compares them; undefined for what is absent. Chinese, unless only the English
 * differs. Conditions and formulas stay as they were written.
 */
export function inWords(
  before: Json | undefined,
  after: Json | undefined,
): { readonly before?: string; readonly after?: string } {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const [shownOld, shownNew] = old === fresh ? [exactly(before), exactly(after)] : [old, fresh];
  return {
    ...(shownOld !== undefined && { before: cut(shownOld) }),
    ...(shownNew !== undefined && { after: cut(shownNew) }),
  };
}

function wordsOf(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return Object.hasOwn(CODES, value) ? CODES[value] : value;
  if (Array.isArray(value)) return value.map((entry: Json) => wordsOf(entry) ?? '').join('；');
  return ofObject(value as JsonObject);
}

/** Codes of the language that a reader meets as values. */
const CODES: Readonly<Record<string, string>> = {
  required: '必要',
  optional: '可交可不交',
  original: '原件',
  copy: '复印件',
  either: '原件或复印件',
  electronic: '电子',
  any: '任一人办',
  all: '都要同意',
  sequence: '依次办',
  application: '申请时',
  beforeResult: '领取结果前',
};

const UNITS: Readonly<Record<string, string>> = { workingDay: '个工作日', calendarDay: '个自然日' };

/** Shapes of the language that have words of their own; any other is told by its name or its members. */
function ofObject(value: JsonObject): string {
  if (typeof value.zh === 'string') return value.zh;
  if (typeof value.unit === 'string' && typeof value.n === 'number')
    return `${value.n} ${UNITS[value.unit] ?? value.unit}`;
  if (value.law !== undefined) return `${wordsOf(value.law)}${wordsOf(value.article) ?? ''}`;
  if (typeof value.charged === 'boolean') {
    const laws = wordsOf(value.legalBasis) ?? '';
    return `${value.charged ? '收费' : '不收费'}${laws === '' ? '' : `（${laws}）`}`;
  }
  if (AMOUNTS.has(String(value.kind))) return feeWords(value);
  if (typeof value.fen === 'number')
    return `${wordsOf(value.label) ?? ''} ${inYuan(value.fen).zh}（${wordsOf(value.when) ?? ''}）`.trim();
  if (value.holds !== undefined) return `${wordsOf(value.holds)}（${wordsOf(value.message)}）`;
  const named = value.name ?? value.label ?? value.text ?? value.question;
  const rest = Object.entries(value).filter(([key, member]) => key !== 'key' && key !== 'note' && member !== named);
  const told = rest.map(([key, member]) => `${key} ${wordsOf(member)}`).join('，');
  return named === undefined ? told : `${wordsOf(named)}${told === '' ? '' : `（${told}）`}`;
}

const AMOUNTS: ReadonlySet<string> = new Set(['fixed', 'perUnit', 'table']);

/** The amount of a fee. Conditions are told with it: they decide who pays it. */
function feeWords(value: JsonObject): string {
  const amount = value as unknown as Fee['amount'];
  const { zh } = amountInWords(amount);
  if (amount.kind === 'perUnit') return `${zh}（${amount.quantity}）`;
  return amount.kind === 'table' ? `${zh}（${amount.rows.map(({ when }) => when).join('；')}）` : zh;
}

/** The value to the letter, for differences that its words do not show. */
function exactly(value: Json | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    typeof (value as JsonObject).en === 'string'
  )
    return (value as JsonObject).en as string;
  return JSON.stringify(value);
}

function cut(text: string): string {
  const signs = [...text];
  return signs.length <= LONGEST ? text : `${signs.slice(0, LONGEST).join('')}…`;
}
