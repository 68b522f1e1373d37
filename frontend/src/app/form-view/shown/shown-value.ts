import type { RegionView } from '#shared/api/directory';
import type { Json, JsonObject } from '#shared/kernel/json';
import type { Language } from '#shared/kernel/language';
import { say, type Text } from '#shared/kernel/text';
import type { AddressValue } from '#shared/definition/field-kind/address';
import type { ChoiceOption } from '#shared/definition/choice-option';
import type { Field, FieldKindName } from '#shared/definition/field';
import type { RepeatGroup, Table } from '#shared/definition/form-element';
import { pathTo } from '../regions';
import { FORM_WORDS } from '../words';

/** What it takes to read a value aloud. */
export interface Reading {
  readonly language: Language;
  readonly regions: readonly RegionView[];
}

type Reader = (value: Json, field: Field, reading: Reading) => string;

const plain: Reader = (value) => (typeof value === 'object' ? '' : String(value));
const yesNo: Reader = (value, _, { language }) => FORM_WORDS[language][value === true ? 'yes' : 'no'];

/** How a value of each kind reads as one line. */
const READERS: Record<FieldKindName, Reader> = {
  text: plain,
  longText: plain,
  date: plain,
  idNumber: plain,
  uscc: plain,
  phone: plain,
  email: plain,
  yesNo,
  number: (value, field, reading) =>
    withUnit(plain(value, field, reading), 'unit' in field ? field.unit : undefined, reading),
  computed: (value, field, reading) => {
    if (typeof value === 'boolean') return yesNo(value, field, reading);
    const decimals = field.kind === 'computed' ? (field.decimals ?? 0) : 0;
    const text = typeof value === 'number' ? value.toFixed(decimals) : String(value);
    return withUnit(text, 'unit' in field ? field.unit : undefined, reading);
  },
  choice: (value, field, reading) => labelOf(value, optionsOf(field), reading),
  multiChoice: (value, field, reading) =>
    (Array.isArray(value) ? value : [])
      .map((key: Json) => labelOf(key, optionsOf(field), reading))
      .join(reading.language === 'zh' ? '、' : ', '),
  person: (value) =>
    Object.values(value as JsonObject)
      .filter((part) => part !== '')
      .join(' · '),
  address: (value, _, reading) => {
    const { region, detail } = value as unknown as AddressValue;
    const divisions = pathTo(region, reading.regions)
      .map(({ name }) => say(name, reading.language))
      .join('');
    return detail.startsWith(divisions) ? detail : divisions + detail;
  },
  declaration: (value, _, { language }) =>
    FORM_WORDS[language].shown[(value as { agreed?: boolean }).agreed === true ? 'agreed' : 'notAgreed'],
  note: () => '',
};

/** A value as one line of text in the language of the screen; a list of rows as how many there are. Never throws. */
export function shownValue(source: Field | Table | RepeatGroup, value: Json, reading: Reading): string {
  if (source.kind === 'table' || source.kind === 'repeat') return String(Array.isArray(value) ? value.length : 0);
  try {
    return READERS[source.kind](value, source, reading);
  } catch {
    return plain(value, source, reading);
  }
}

function optionsOf(field: Field): readonly ChoiceOption[] {
  return 'options' in field ? field.options : [];
}

function labelOf(key: Json, options: readonly ChoiceOption[], { language }: Reading): string {
  const option = options.find((each) => each.key === key);
  return option === undefined ? String(key) : say(option.label, language);
}

function withUnit(text: string, unit: Text | undefined, { language }: Reading): string {
  return unit === undefined ? text : `${text} ${say(unit, language)}`;
}
