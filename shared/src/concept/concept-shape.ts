import type { Text } from '#shared/kernel/text';
import type { Sensitivity } from '#shared/concept/sensitivity';

/** Kinds of fields by name, those that answer something; the kinds themselves stand in `definition/field-kind`. */
export type ValueKind =
  | 'text'
  | 'longText'
  | 'number'
  | 'money'
  | 'date'
  | 'dateRange'
  | 'time'
  | 'yesNo'
  | 'choice'
  | 'multiChoice'
  | 'region'
  | 'address'
  | 'mapPoint'
  | 'phone'
  | 'email'
  | 'idNumber'
  | 'uscc'
  | 'person'
  | 'organisation'
  | 'bankAccount'
  | 'file'
  | 'signature'
  | 'declaration';

/** What a concept belongs to, for the designer's list. */
export type ConceptGroup =
  | 'person'
  | 'family'
  | 'organisation'
  | 'contact'
  | 'premises'
  | 'building'
  | 'property'
  | 'project'
  | 'vehicle'
  | 'certificate'
  | 'money'
  | 'delivery';

/** A shared meaning (数据元) that fields of different items point to: ground of prefill, sharing and bundles. */
export interface Concept {
  readonly name: Text;
  /** What is meant, and where it ends, so that two authors choose the same one. */
  readonly definition: Text;
  readonly group: ConceptGroup;
  /** Kinds of fields that may carry it, the usual one first; a computed field may carry any. */
  readonly valueKinds: readonly [ValueKind, ...ValueKind[]];
  readonly sensitivity: Sensitivity;
}

/** Writes a concept on one line of a group's table: name, definition, kinds, sensitivity. */
export function conceptsOf(group: ConceptGroup) {
  return (
    name: readonly [zh: string, en: string],
    definition: readonly [zh: string, en: string],
    valueKinds: Concept['valueKinds'],
    sensitivity: Sensitivity,
  ): Concept => ({
    name: { zh: name[0], en: name[1] },
    definition: { zh: definition[0], en: definition[1] },
    group,
    valueKinds,
    sensitivity,
  });
}
