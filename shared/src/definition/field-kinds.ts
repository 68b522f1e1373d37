import type { Field, FieldKindName } from '#shared/definition/field';
import { addressKind } from '#shared/definition/field-kind/address';
import { bankAccountKind } from '#shared/definition/field-kind/bank-account';
import { choiceKind, multiChoiceKind } from '#shared/definition/field-kind/choice';
import { dateKind } from '#shared/definition/field-kind/date';
import { dateRangeKind } from '#shared/definition/field-kind/date-range';
import { declarationKind } from '#shared/definition/field-kind/declaration';
import { fileKind } from '#shared/definition/field-kind/file';
import { idNumberKind, usccKind } from '#shared/definition/field-kind/identity';
import type { FieldKind } from '#shared/definition/field-kind/kind';
import { moneyKind } from '#shared/definition/field-kind/money';
import { mapPointKind } from '#shared/definition/field-kind/map-point';
import { numberKind } from '#shared/definition/field-kind/number';
import { organisationKind } from '#shared/definition/field-kind/organisation';
import { personKind } from '#shared/definition/field-kind/person';
import { emailKind, phoneKind } from '#shared/definition/field-kind/reach';
import { regionKind } from '#shared/definition/field-kind/region';
import { computedKind, noteKind } from '#shared/definition/field-kind/shown';
import { signatureKind } from '#shared/definition/field-kind/signature';
import { longTextKind, textKind } from '#shared/definition/field-kind/text';
import { timeKind } from '#shared/definition/field-kind/time';
import { yesNoKind } from '#shared/definition/field-kind/yes-no';

/** Every kind of field that runs, in the order of the designer's palette. */
export const FIELD_KINDS: { readonly [K in FieldKindName]: FieldKind<Extract<Field, { kind: K }>> } = {
  text: textKind,
  longText: longTextKind,
  number: numberKind,
  money: moneyKind,
  date: dateKind,
  dateRange: dateRangeKind,
  time: timeKind,
  yesNo: yesNoKind,
  choice: choiceKind,
  multiChoice: multiChoiceKind,
  idNumber: idNumberKind,
  uscc: usccKind,
  phone: phoneKind,
  email: emailKind,
  person: personKind,
  organisation: organisationKind,
  bankAccount: bankAccountKind,
  address: addressKind,
  region: regionKind,
  mapPoint: mapPointKind,
  file: fileKind,
  signature: signatureKind,
  declaration: declarationKind,
  computed: computedKind,
  note: noteKind,
};

/** The kind of a field, typed for any field: callers hand the same field to its methods. */
export function kindOf(field: Field): FieldKind<Field> {
  return FIELD_KINDS[field.kind] as unknown as FieldKind<Field>;
}
