import { FIELD_KINDS } from '#shared/definition/field-kinds';
import type { FieldKindName } from '#shared/definition/field';
import type { FormElement } from '#shared/definition/form-element';
import { CONCEPTS, type ConceptKey } from '#shared/concept/concept';
import type { Text } from '#shared/kernel/text';
import type { IconName } from '../../../ui/icon-shapes';
import { KIND_ICONS } from '../kind-icons';
import { kindName } from '../kind-names';
import { conceptField, freshElement } from './fresh-element';

export type PaletteGroup = (typeof FIELD_KINDS)[FieldKindName]['group'];

/** Something that can be added to a form. */
export interface PaletteEntry {
  readonly id: string;
  readonly name: Text;
  readonly icon: IconName;
  readonly group: PaletteGroup;
  make(): FormElement;
}

const ROWS: readonly FormElement['kind'][] = ['table', 'repeat'];

/** Every kind, in the order of the registry, tables and groups last. */
export const KIND_ENTRIES: readonly PaletteEntry[] = [...(Object.keys(FIELD_KINDS) as FieldKindName[]), ...ROWS].map(
  (kind) => ({
    id: kind,
    name: kindName(kind),
    icon: KIND_ICONS[kind],
    group: kind === 'table' || kind === 'repeat' ? 'structure' : FIELD_KINDS[kind].group,
    make: () => freshElement(kind, kindName(kind)),
  }),
);

/** Every concept, in the order of its table. */
export const CONCEPT_ENTRIES: readonly PaletteEntry[] = (Object.keys(CONCEPTS) as ConceptKey[]).map((concept) => {
  const field = conceptField(concept);
  return {
    id: concept,
    name: CONCEPTS[concept].name,
    icon: KIND_ICONS[field.kind],
    group: 'basic',
    make: () => conceptField(concept),
  };
});

/** The entries whose name or id holds the words. */
export function matching(entries: readonly PaletteEntry[], words: string): readonly PaletteEntry[] {
  const wanted = words.trim().toLowerCase();
  return entries.filter(({ id, name }) => `${name.zh} ${name.en ?? ''} ${id}`.toLowerCase().includes(wanted));
}
