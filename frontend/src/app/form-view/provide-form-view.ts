import type { Provider } from '@angular/core';
import { FieldType, provideFormlyCore } from '@ngx-formly/core';
import type { Type } from '@angular/core';
import type { PlaceSource } from './place';
import { AddressType } from './kinds/address-type';
import { ChoiceType } from './kinds/choice-type';
import { ComputedType } from './kinds/computed-type';
import { DeclarationType } from './kinds/declaration-type';
import { LineType } from './kinds/line-type';
import { FileType } from './kinds/file-type';
import { LongTextType } from './kinds/long-text-type';
import { MapPointType } from './kinds/map-point-type';
import { MultiChoiceType } from './kinds/multi-choice-type';
import { NoteType } from './kinds/note-type';
import { NumberType } from './kinds/number-type';
import { PartsType } from './kinds/parts-type';
import { RegionType } from './kinds/region-type';
import { SignatureType } from './kinds/signature-type';
import { YesNoType } from './kinds/yes-no-type';
import { RepeatType } from './rows/repeat-type';
import { TableType } from './rows/table-type';

/** The twin of every kind of the language: what shows it. */
const TYPES: Record<PlaceSource['kind'], Type<FieldType>> = {
  text: LineType,
  longText: LongTextType,
  number: NumberType,
  money: NumberType,
  date: LineType,
  dateRange: PartsType,
  time: LineType,
  yesNo: YesNoType,
  choice: ChoiceType,
  multiChoice: MultiChoiceType,
  idNumber: LineType,
  uscc: LineType,
  phone: LineType,
  email: LineType,
  person: PartsType,
  organisation: PartsType,
  bankAccount: PartsType,
  address: AddressType,
  region: RegionType,
  mapPoint: MapPointType,
  file: FileType,
  signature: SignatureType,
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
