import type { Provider } from '@angular/core';
import { FieldType, provideFormlyCore } from '@ngx-formly/core';
import type { Type } from '@angular/core';
import type { PlaceSource } from './place';
import { AddressType } from './kinds/address-type';
import { ChoiceType } from './kinds/choice-type';
import { ComputedType } from './kinds/computed-type';
import { DateType } from './kinds/date-type';
import { DeclarationType } from './kinds/declaration-type';
import { EmailType } from './kinds/email-type';
import { IdNumberType } from './kinds/id-number-type';
import { LongTextType } from './kinds/long-text-type';
import { MultiChoiceType } from './kinds/multi-choice-type';
import { NoteType } from './kinds/note-type';
import { NumberType } from './kinds/number-type';
import { PersonType } from './kinds/person-type';
import { PhoneType } from './kinds/phone-type';
import { TextType } from './kinds/text-type';
import { UsccType } from './kinds/uscc-type';
import { YesNoType } from './kinds/yes-no-type';
import { RepeatType } from './rows/repeat-type';
import { TableType } from './rows/table-type';

/** The twin of every kind of the language: what shows it. */
const TYPES: Record<PlaceSource['kind'], Type<FieldType>> = {
  text: TextType,
  longText: LongTextType,
  number: NumberType,
  date: DateType,
  yesNo: YesNoType,
  choice: ChoiceType,
  multiChoice: MultiChoiceType,
  idNumber: IdNumberType,
  uscc: UsccType,
  phone: PhoneType,
  email: EmailType,
  person: PersonType,
  address: AddressType,
  declaration: DeclarationType,
  computed: ComputedType,
  note: NoteType,
  table: TableType,
  repeat: RepeatType,
};

/**
 * What a route that shows forms provides. A hidden field keeps its answer: the engine, not formly, decides what counts.
 */
export function provideFormView(): Provider[] {
  return [
    provideFormlyCore({
      types: Object.entries(TYPES).map(([name, component]) => ({ name, component })),
      extras: { resetFieldOnHide: false },
    }),
  ];
}
