import type { Field, FieldKindName } from '#shared/definition/field';
import { FIELD_KINDS } from '#shared/definition/field-kinds';
import type { FormElement } from '#shared/definition/form-element';
import { CONCEPTS, type ConceptKey } from '#shared/concept/concept';
import type { Text } from '#shared/kernel/text';

/** A new element of a kind, as it is first dropped: its key becomes fresh when it is added. */
export function freshElement(kind: FormElement['kind'], label: Text): FormElement {
  if (kind === 'table')
    return { kind, key: kind, label, max: 20, columns: [freshField('text', { zh: '第一列', en: 'First column' })] };
  if (kind === 'repeat')
    return {
      kind,
      key: 'group',
      label,
      max: 20,
      summary: [],
      elements: [freshField('text', { zh: '名称', en: 'Name' })],
    };
  return freshField(kind, label);
}

function freshField(kind: FieldKindName, label: Text): Field {
  return { ...FIELD_KINDS[kind].fresh(), key: kind, label } as Field;
}

/** The kind that answers each concept, and where its first value comes from. */
const CONCEPT_FIELDS: Record<ConceptKey, { readonly kind: FieldKindName; readonly default?: string }> = {
  'person.name': { kind: 'text', default: 'applicant.name' },
  'person.idNumber': { kind: 'idNumber', default: 'applicant.idNumber' },
  'person.mobile': { kind: 'phone', default: 'applicant.mobile' },
  'org.kind': { kind: 'choice' },
  'org.name': { kind: 'text', default: 'applicant.org.name' },
  'org.uscc': { kind: 'uscc', default: 'applicant.org.uscc' },
  'org.legalRep': { kind: 'text', default: 'applicant.org.legalRep' },
  'org.address': { kind: 'address' },
  'premises.address': { kind: 'address' },
  'premises.warehouse': { kind: 'address' },
  'premises.area': { kind: 'number' },
  'contact.name': { kind: 'text', default: 'applicant.name' },
  'contact.mobile': { kind: 'phone', default: 'applicant.mobile' },
  'contact.email': { kind: 'email' },
  'agent.person': { kind: 'person' },
  'delivery.address': { kind: 'address' },
  'org.chainName': { kind: 'text' },
  'org.openDate': { kind: 'date' },
};

/** A new field that means a concept: its kind, name and sensitivity come from there. */
export function conceptField(concept: ConceptKey): Field {
  const { kind, default: first } = CONCEPT_FIELDS[concept];
  const { name, sensitivity } = CONCEPTS[concept];
  const key = concept
    .split('.')
    .map((part, at) => (at === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('');
  return {
    ...FIELD_KINDS[kind].fresh(),
    key,
    label: name,
    concept,
    sensitivity,
    ...(first !== undefined && { default: first }),
  } as Field;
}
