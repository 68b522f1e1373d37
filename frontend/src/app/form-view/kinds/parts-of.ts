import type { Field } from '#shared/definition/field';
import type { FORM_WORDS } from '../words';
import type { LineKeyboard, LineSort } from './line-input';
import { plainCode, plainDigits, plainPhone } from './plain';

export type PartsField = Extract<Field, { kind: 'person' | 'organisation' | 'bankAccount' | 'dateRange' }>;

type Words = typeof FORM_WORDS.zh;
type WordsOf<K extends keyof Words> = `${K}.${keyof Words[K] & string}`;
type PartWord = WordsOf<'person'> | WordsOf<'organisation'> | WordsOf<'bankAccount'> | WordsOf<'dateRange'>;

/** One line of an answer of several. */
export interface Part {
  readonly key: string;
  readonly label: PartWord;
  readonly hint?: PartWord;
  readonly type?: LineSort;
  readonly mode?: LineKeyboard;
  readonly autocomplete?: string;
  /** Whether it may stay empty even where the whole must be answered. */
  readonly optional?: boolean;
  readonly read?: (typed: string) => string;
}

const phone = (label: 'person.phone' | 'organisation.phone'): Part => ({
  key: 'phone',
  label,
  type: 'tel',
  mode: 'tel',
  read: plainPhone,
});
const PERSON: Readonly<Record<'name' | 'idNumber' | 'phone', Part>> = {
  name: { key: 'name', label: 'person.name' },
  idNumber: { key: 'idNumber', label: 'person.idNumber', read: plainCode },
  phone: phone('person.phone'),
};
const ORGANISATION: Readonly<Record<'name' | 'uscc' | 'legalRep' | 'phone' | 'address', Part>> = {
  name: { key: 'name', label: 'organisation.name', autocomplete: 'organization' },
  uscc: { key: 'uscc', label: 'organisation.uscc', read: plainCode },
  legalRep: { key: 'legalRep', label: 'organisation.legalRep' },
  phone: phone('organisation.phone'),
  address: { key: 'address', label: 'organisation.address', autocomplete: 'street-address' },
};
const BRANCH: Part = { key: 'branch', label: 'bankAccount.branch' };

/** The lines of a field whose answer has several, in the order in which they are asked. */
export function partsOf(field: PartsField): readonly Part[] {
  switch (field.kind) {
    case 'person':
      return [PERSON.name, ...field.parts.map((part) => PERSON[part])];
    case 'organisation':
      return [ORGANISATION.name, ...[...new Set(field.parts)].map((part) => ORGANISATION[part])];
    case 'bankAccount':
      return [
        { key: 'holder', label: 'bankAccount.holder' },
        { key: 'bank', label: 'bankAccount.bank' },
        ...(field.withBranch === true ? [BRANCH] : []),
        { key: 'number', label: 'bankAccount.number', mode: 'numeric', read: plainDigits },
      ];
    case 'dateRange': {
      const to: Part = { key: 'to', label: 'dateRange.to', type: 'date' };
      return [
        { key: 'from', label: 'dateRange.from', type: 'date' },
        field.openEnd === true ? { ...to, hint: 'dateRange.openEnd', optional: true } : to,
      ];
    }
  }
}
