import type { Field, FieldKindName } from '#shared/definition/field';
import { FIELD_KINDS } from '#shared/definition/field-kinds';
import type { FormElement } from '#shared/definition/form-element';
import { CONCEPTS, type ConceptKey } from '#shared/concept/concept';
import type { Concept } from '#shared/concept/concept-shape';
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

/** Where the first value of a concept comes from. */
const FIRST_VALUES: Partial<Record<ConceptKey, string>> = {
  'person.name': 'applicant.name',
  'person.idNumber': 'applicant.idNumber',
  'person.mobile': 'applicant.mobile',
  'org.name': 'applicant.org.name',
  'org.uscc': 'applicant.org.uscc',
  'org.legalRep': 'applicant.org.legalRep',
  'contact.name': 'applicant.name',
  'contact.mobile': 'applicant.mobile',
};

/** The first kind of field that may carry a concept and runs. */
function kindFor({ valueKinds }: Concept): FieldKindName {
  return valueKinds.find((kind): kind is FieldKindName & typeof kind => Object.hasOwn(FIELD_KINDS, kind)) ?? 'text';
}

/** A new field that means a concept: its kind, name and sensitivity come from there. */
export function conceptField(concept: ConceptKey): Field {
  const meant: Concept = CONCEPTS[concept];
  const { name, sensitivity } = meant;
  const first = FIRST_VALUES[concept];
  const key = concept
    .split('.')
    .map((part, at) => (at === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('');
  return {
    ...FIELD_KINDS[kindFor(meant)].fresh(),
    key,
    label: name,
    concept,
    sensitivity,
    ...(first !== undefined && { default: first }),
  } as Field;
}
