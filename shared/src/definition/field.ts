import * as z from 'zod';
import { AddressField } from '#shared/definition/field-kind/address';
import { ChoiceField, MultiChoiceField } from '#shared/definition/field-kind/choice';
import { DateField } from '#shared/definition/field-kind/date';
import { DeclarationField } from '#shared/definition/field-kind/declaration';
import { IdNumberField, UsccField } from '#shared/definition/field-kind/identity';
import { NumberField } from '#shared/definition/field-kind/number';
import { PersonField } from '#shared/definition/field-kind/person';
import { EmailField, PhoneField } from '#shared/definition/field-kind/reach';
import { ComputedField, NoteField } from '#shared/definition/field-kind/shown';
import { LongTextField, TextField } from '#shared/definition/field-kind/text';
import { YesNoField } from '#shared/definition/field-kind/yes-no';

/** A question of a form, of one of the kinds that run. */
export const Field = z
  .discriminatedUnion('kind', [
    TextField,
    LongTextField,
    NumberField,
    DateField,
    YesNoField,
    ChoiceField,
    MultiChoiceField,
    IdNumberField,
    UsccField,
    PhoneField,
    EmailField,
    PersonField,
    AddressField,
    DeclarationField,
    ComputedField,
    NoteField,
  ])
  .meta({ id: 'Field' });
export type Field = z.infer<typeof Field>;
export type FieldKindName = Field['kind'];
