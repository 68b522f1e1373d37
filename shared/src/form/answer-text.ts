import type { Json, JsonObject } from '#shared/kernel/json';
import type { Language } from '#shared/kernel/language';
import { amountText, MONEY_UNITS } from '#shared/kernel/money';
import { say, type Text } from '#shared/kernel/text';
import type { AddressValue } from '#shared/definition/field-kind/address';
import { optionsOf } from '#shared/definition/field-kind/choice';
import type { BankAccountValue } from '#shared/definition/field-kind/bank-account';
import type { DateRangeValue } from '#shared/definition/field-kind/date-range';
import type { AnsweredFile } from '#shared/definition/field-kind/file';
import { MAP_POINT_DIGITS, type MapPointValue } from '#shared/definition/field-kind/map-point';
import type { SignatureValue } from '#shared/definition/field-kind/signature';
import type { DeclarationValue } from '#shared/definition/field-kind/declaration';
import type { OrganisationValue } from '#shared/definition/field-kind/organisation';
import type { PersonValue } from '#shared/definition/field-kind/person';
import type { Field, FieldKindName } from '#shared/definition/field';
import { holdsRows, rowElements, type FormElement } from '#shared/definition/form-element';
import type { RegionNames } from '#shared/form/region-names';

type Write = (value: Json, field: Field, language: Language, regions: RegionNames) => string;

const YES: Text = { zh: '是', en: 'Yes' };
const NO: Text = { zh: '否', en: 'No' };
const AGREED: Text = { zh: '已声明', en: 'Declared' };
const NOT_AGREED: Text = { zh: '还没有声明', en: 'Not declared yet' };
const SIGNED: Text = { zh: '已签名', en: 'Signed' };
const bare = (value: Json): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const plain: Write = (value) => bare(value);
const unitOf = (field: Field, language: Language): string =>
  'unit' in field && field.unit !== undefined ? ` ${say(field.unit, language)}` : '';
const spaced = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');
const truth = (value: Json, language: Language): string => say(value === true ? YES : NO, language);

/** How an answer of each kind is written for people, on paper as on the screen. */
const WRITE: { readonly [K in FieldKindName]: Write } = {
  text: plain,
  longText: plain,
  number: (value, field, language) => `${bare(value)}${unitOf(field, language)}`,
  money: (value, field, language) => moneyText(value, field, language),
  date: plain,
  dateRange: (value, _, language) => rangeText(value as unknown as DateRangeValue, language),
  time: plain,
  yesNo: (value, _, language) => truth(value, language),
  choice: (value, field, language) => optionText(field, String(value), language),
  multiChoice: (value, field, language) =>
    (Array.isArray(value) ? value : [])
      .map((key: Json) => optionText(field, String(key), language))
      .join(language === 'zh' ? '、' : ', '),
  idNumber: plain,
  uscc: plain,
  phone: plain,
  email: plain,
  person: (value) => {
    const { name, idNumber, phone } = value as unknown as PersonValue;
    return spaced(name, idNumber, phone);
  },
  organisation: (value) => {
    const { name, uscc, legalRep, phone, address } = value as unknown as OrganisationValue;
    return spaced(name, uscc, legalRep, phone, address);
  },
  bankAccount: (value) => {
    const { holder, bank, branch, number } = value as unknown as BankAccountValue;
    return spaced(holder, bank, branch, number);
  },
  address: (value, _, language, regions) => {
    const { region, detail } = value as unknown as AddressValue;
    const name = regions(region);
    // Who types the whole address in the line for the street should not read its beginning twice.
    if (name === undefined || detail.startsWith(name.zh)) return detail;
    return language === 'zh' ? `${name.zh}${detail}` : `${detail}, ${say(name, 'en')}`;
  },
  region: (value, _, language, regions) => {
    const code = bare(value);
    const name = regions(code);
    return name === undefined ? code : say(name, language);
  },
  mapPoint: (value, _, language) => {
    const { lat, lng, label } = value as unknown as MapPointValue;
    return [label?.trim() ?? '', pointText(lat, lng, language)].filter((part) => part !== '').join(' ');
  },
  file: (value, _, language) =>
    (value as unknown as readonly AnsweredFile[]).map(({ name }) => name).join(language === 'zh' ? '、' : ', '),
  signature: (value, _, language) => {
    const signature = value as unknown as SignatureValue;
    return 'typed' in signature ? signature.typed : say(SIGNED, language);
  },
  declaration: (value, _, language) =>
    say((value as unknown as DeclarationValue).agreed ? AGREED : NOT_AGREED, language),
  computed: (value, field, language) => {
    if (typeof value === 'boolean') return truth(value, language);
    const digits = field.kind === 'computed' ? field.decimals : undefined;
    const text = typeof value === 'number' && digits !== undefined ? value.toFixed(digits) : bare(value);
    return `${text}${unitOf(field, language)}`;
  },
  note: () => '',
};

/** An answer in words: labels in place of option keys, names in place of division codes, rows parted by semicolons. */
export function answerText(element: FormElement, value: Json, language: Language, regions: RegionNames): string {
  if (!holdsRows(element)) return WRITE[element.kind](value, element, language, regions);
  const [comma, semicolon] = language === 'zh' ? ['，', '；'] : [', ', '; '];
  const rows = Array.isArray(value) ? (value as readonly JsonObject[]) : [];
  return rows
    .map((row) => {
      const cells = rowElements(element).map((cell) =>
        Object.hasOwn(row, cell.key) ? answerText(cell, row[cell.key]!, language, regions) : '',
      );
      return cells.filter((cell) => cell !== '').join(comma);
    })
    .join(semicolon);
}

/** 北纬 30.274150°，东经 120.155150°. */
function pointText(lat: number, lng: number, language: Language): string {
  const [north, east] = [lat, lng].map((degrees) => `${Math.abs(degrees).toFixed(MAP_POINT_DIGITS)}°`);
  if (language === 'zh') return `${lat < 0 ? '南纬' : '北纬'} ${north}，${lng < 0 ? '西经' : '东经'} ${east}`;
  return `${north} ${lat < 0 ? 'S' : 'N'}, ${east} ${lng < 0 ? 'W' : 'E'}`;
}

function optionText(field: Field, key: string, language: Language): string {
  const option = optionsOf(field).find((entry) => entry.key === key);
  return option === undefined ? key : say(option.label, language);
}

/** 万元 in Chinese, where the field is filled in so; written out in yuan for English, which has no such word. */
function moneyText(value: Json, field: Field, language: Language): string {
  const unit = language === 'zh' && field.kind === 'money' ? field.shownIn : 'yuan';
  return typeof value === 'number' ? `${amountText(value, unit)} ${say(MONEY_UNITS[unit], language)}` : bare(value);
}

function rangeText({ from = '', to }: DateRangeValue, language: Language): string {
  if (to === undefined) return from === '' ? '' : language === 'zh' ? `${from} 起长期` : `from ${from}, without end`;
  return language === 'zh' ? `${from} 至 ${to}` : `${from} to ${to}`;
}
