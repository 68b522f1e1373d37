import * as z from 'zod';
import { AddressField } from '#shared/definition/field-kind/address';
import { BankAccountField } from '#shared/definition/field-kind/bank-account';
import { ChoiceField, MultiChoiceField } from '#shared/definition/field-kind/choice';
import { DateField } from '#shared/definition/field-kind/date';
import { DateRangeField } from '#shared/definition/field-kind/date-range';
import { DeclarationField } from '#shared/definition/field-kind/declaration';
import { FileField } from '#shared/definition/field-kind/file';
import { IdNumberField, UsccField } from '#shared/definition/field-kind/identity';
import { MoneyField } from '#shared/definition/field-kind/money';
import { MapPointField } from '#shared/definition/field-kind/map-point';
import { NumberField } from '#shared/definition/field-kind/number';
import { OrganisationField } from '#shared/definition/field-kind/organisation';
import { PersonField } from '#shared/definition/field-kind/person';
import { EmailField, PhoneField } from '#shared/definition/field-kind/reach';
import { RegionField } from '#shared/definition/field-kind/region';
import { ComputedField, NoteField } from '#shared/definition/field-kind/shown';
import { SignatureField } from '#shared/definition/field-kind/signature';
import { LongTextField, TextField } from '#shared/definition/field-kind/text';
import { TimeField } from '#shared/definition/field-kind/time';
import { YesNoField } from '#shared/definition/field-kind/yes-no';

/** A question of a form, of one of the kinds that run. */
export const Field = z
  .discriminatedUnion('kind', [
    TextField,
    LongTextField,
    NumberField,
    MoneyField,
    DateField,
    DateRangeField,
    TimeField,
    YesNoField,
    ChoiceField,
    MultiChoiceField,
    IdNumberField,
    UsccField,
    PhoneField,
    EmailField,
    PersonField,
    OrganisationField,
    BankAccountField,
    AddressField,
    RegionField,
    MapPointField,
    FileField,
    SignatureField,
    DeclarationField,
    ComputedField,
    NoteField,
  ])
  .meta({ id: 'Field' });
export type Field = z.infer<typeof Field>;
export type FieldKindName = Field['kind'];
