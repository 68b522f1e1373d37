import type { Json } from '#shared/kernel/json';
import { Field } from '#shared/definition/field';
import { kindOf } from '#shared/definition/field-kinds';

/** What is wrong with an answer of a field: pointer-like place and code; 'unreadable' for another shape, 'empty' for none. */
function judged(more: object, value: unknown): readonly string[] {
  const field = Field.parse({ key: 'x', label: { zh: '某项' }, ...more });
  const kind = kindOf(field);
  const parsed = kind.value(field).safeParse(value);
  if (!parsed.success) return [kind.unreadable ?? 'FIELD.MALFORMED'];
  if (kind.isEmpty(parsed.data as Json)) return ['empty'];
  return kind.issues(field, parsed.data as Json).map(({ code, at = [] }) => [...at, code].join(' '));
}

type Rows = readonly (readonly [what: string, more: object, value: unknown, issues: readonly string[]])[];

const money = { kind: 'money', shownIn: 'yuan' };
const rent = { kind: 'dateRange', minDays: 2, maxDays: 366 };
const opening = { kind: 'time', min: '08:10', max: '20:00', step: 15 };
const org = { kind: 'organisation', parts: ['uscc', 'legalRep', 'phone', 'address'] };
const wholeOrg = {
  name: '青禾餐饮有限公司',
  uscc: '91350100M000100Y43',
  legalRep: '张伟',
  phone: '0571-88886666',
  address: '滨河路 12 号',
};
const account = { kind: 'bankAccount' };
const wholeAccount = { holder: '张伟', bank: '青禾银行', number: '6222000011112222333' };

const ROWS: Rows = [
  ['money: whole fen', money, 123450, []],
  ['money: nothing', money, 0, []],
  ['money: part of a fen', money, 0.5, ['FIELD.AMOUNT']],
  ['money: text', money, '1.234', ['FIELD.AMOUNT']],
  ['money: beyond 2^53', money, 2 ** 53, ['FIELD.AMOUNT']],
  ['money: below nothing', money, -1, ['FIELD.AMOUNT_TOO_SMALL']],
  ['money: a loss, where allowed', { ...money, min: -500 }, -500, []],
  ['money: below the smallest', { ...money, min: 100 }, 99, ['FIELD.AMOUNT_TOO_SMALL']],
  ['money: above the largest', { ...money, max: 100 }, 101, ['FIELD.AMOUNT_TOO_LARGE']],
  ['dateRange: a year', rent, { from: '2026-01-01', to: '2026-12-31' }, []],
  ['dateRange: a leap year with its 366 days', rent, { from: '2028-01-01', to: '2028-12-31' }, []],
  ['dateRange: nothing', rent, {}, ['empty']],
  ['dateRange: no first day', rent, { to: '2026-12-31' }, ['from FIELD.REQUIRED']],
  ['dateRange: no last day', rent, { from: '2026-01-01' }, ['to FIELD.REQUIRED']],
  ['dateRange: no last day, where allowed', { ...rent, openEnd: true }, { from: '2026-01-01' }, []],
  ['dateRange: backwards', rent, { from: '2026-01-02', to: '2026-01-01' }, ['to FIELD.ENDS_BEFORE']],
  ['dateRange: one day, counted as one', rent, { from: '2026-01-01', to: '2026-01-01' }, ['to FIELD.TOO_FEW_DAYS']],
  ['dateRange: two days', rent, { from: '2026-01-01', to: '2026-01-02' }, []],
  ['dateRange: too long by a day', rent, { from: '2028-01-01', to: '2029-01-01' }, ['to FIELD.TOO_MANY_DAYS']],
  ['dateRange: a day that does not exist', rent, { from: '2026-02-29' }, ['FIELD.MALFORMED']],
  ['dateRange: an empty text', rent, { from: '', to: '' }, ['FIELD.MALFORMED']],
  ['dateRange: another member', rent, { from: '2026-01-01', days: 3 }, ['FIELD.MALFORMED']],
  ['time: a quarter after the first', opening, '08:25', []],
  ['time: the first', opening, '08:10', []],
  ['time: too early', opening, '08:09', ['FIELD.TIME_TOO_EARLY']],
  ['time: too late', opening, '20:01', ['FIELD.TIME_TOO_LATE']],
  ['time: between the steps', opening, '08:30', ['FIELD.TIME_STEP']],
  ['time: steps from midnight where there is no first', { kind: 'time', step: 30 }, '23:30', []],
  ['time: the last minute', { kind: 'time' }, '23:59', []],
  ['time: 24:00', { kind: 'time' }, '24:00', ['FIELD.TIME']],
  ['time: one digit', { kind: 'time' }, '9:30', ['FIELD.TIME']],
  ['time: with seconds', { kind: 'time' }, '09:30:00', ['FIELD.TIME']],
  ['organisation: whole', org, wholeOrg, []],
  ['organisation: only the name, where no more is asked', { ...org, parts: [] }, { name: '青禾' }, []],
  ['organisation: nothing', org, {}, ['empty']],
  ['organisation: spaces', org, { name: ' ', phone: '' }, ['empty']],
  [
    'organisation: only a phone',
    org,
    { phone: '13800000000' },
    ['name FIELD.REQUIRED', 'uscc FIELD.REQUIRED', 'legalRep FIELD.REQUIRED', 'address FIELD.REQUIRED'],
  ],
  ['organisation: a wrong code', org, { ...wholeOrg, uscc: '91350100M000100Y44' }, ['uscc FIELD.USCC']],
  ['organisation: a wrong phone', org, { ...wholeOrg, phone: '1' }, ['phone FIELD.PHONE']],
  ['organisation: another member', org, { ...wholeOrg, fax: '1' }, ['FIELD.MALFORMED']],
  ['bankAccount: whole', account, wholeAccount, []],
  [
    'bankAccount: a number that fails Luhn, as accounts of organisations do',
    account,
    { ...wholeAccount, number: '12345678' },
    [],
  ],
  ['bankAccount: nothing', account, { number: '' }, ['empty']],
  ['bankAccount: too few digits', account, { ...wholeAccount, number: '1234567' }, ['number FIELD.ACCOUNT_NUMBER']],
  [
    'bankAccount: too many digits',
    account,
    { ...wholeAccount, number: '1'.repeat(31) },
    ['number FIELD.ACCOUNT_NUMBER'],
  ],
  ['bankAccount: letters', account, { ...wholeAccount, number: '6222A00011112222' }, ['number FIELD.ACCOUNT_NUMBER']],
  ['bankAccount: no bank', account, { holder: '张伟', number: '6222000011112222' }, ['bank FIELD.REQUIRED']],
  [
    'bankAccount: no branch where it is asked',
    { ...account, withBranch: true },
    wholeAccount,
    ['branch FIELD.REQUIRED'],
  ],
  ['bankAccount: a branch', { ...account, withBranch: true }, { ...wholeAccount, branch: '江岸支行' }, []],
];

describe('Kinds of fields judge', () => {
  for (const [what, more, value, issues] of ROWS) {
    it(what, () => expect(judged(more, value)).toEqual(issues));
  }
});

describe('Kinds of fields', () => {
  it('let a time say the limits of its steps', () => {
    const field = Field.parse({ key: 'x', label: { zh: '某项' }, ...opening });
    expect<unknown>(kindOf(field).issues(field, '08:30')[0]?.params).toEqual({ step: 15, from: '08:10' });
  });

  it('let money say its limits in the unit in which it is typed', () => {
    const field = Field.parse({ key: 'x', label: { zh: '某项' }, kind: 'money', shownIn: 'wanYuan', max: 50_000_000 });
    expect<unknown>(kindOf(field).issues(field, 50_000_001)[0]?.params).toEqual({
      limit: '50',
      unit: { zh: '万元', en: '× 10,000 yuan' },
    });
  });

  it('show expressions only the parts that are asked', () => {
    const field = Field.parse({ key: 'x', label: { zh: '某项' }, kind: 'organisation', parts: ['uscc', 'uscc'] });
    expect<unknown>(kindOf(field).valueType(field)).toEqual({ object: { name: 'string', uscc: 'string' } });
  });
});
