import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import { allSteps, isStaffed } from '#shared/definition/chain';
import type { Field } from '#shared/definition/field';
import { holdsRows } from '#shared/definition/form-element';
import { rowOwner, type ElementPlace, type FormPlace } from '#shared/definition/form-place';
import { innerForms } from '#shared/check/inner-forms';
import type { Subject } from '#shared/check/subject';

/** A field that asks for something about a person. */
export interface PersonalField {
  readonly source: Field;
  readonly place: ElementPlace;
  /** The page that it stands on, in words, that of a step's form with the step. */
  readonly page: { readonly pointer: Pointer; readonly words: Text };
  readonly sensitive: boolean;
  /** Whether the form of a step asks it, not the application. */
  readonly inner: boolean;
  /** Whether officers write it down at their step. */
  readonly byOfficers: boolean;
}

/** What marks itself as a person’s act rather than as data about him: its own statement says what it is for. */
const ACTS: ReadonlySet<Field['kind']> = new Set(['declaration', 'signature', 'note']);
const known = new WeakMap<Subject, readonly PersonalField[]>();

/** Every field marked personal or sensitive (个人信息保护法 4, 28), the application’s first, then those of steps; declarations and signatures aside. */
export function personalFields(subject: Subject): readonly PersonalField[] {
  const officers = new Set(
    allSteps(subject.definition.chain)
      .filter(isStaffed)
      .map(({ key }) => key),
  );
  const found = known.get(subject) ?? [
    ...subject.places.flatMap((place) => personal(place, undefined, false)),
    ...innerForms(subject.definition).flatMap(({ places, pointer, words, step }) =>
      places.flatMap((place) => personal(place, { pointer, words }, officers.has(step))),
    ),
  ];
  known.set(subject, found);
  return found;
}

function personal(place: FormPlace, step: PersonalField['page'] | undefined, byOfficers: boolean): PersonalField[] {
  if (place.kind !== 'element' || holdsRows(place.source) || ACTS.has(place.source.kind)) return [];
  const { sensitivity = 'public' } = place.source;
  if (sensitivity === 'public') return [];
  const page = place.within[0]!;
  return [
    {
      ...{ source: place.source, place, page: step ?? { pointer: page.pointer, words: page.words } },
      ...{ sensitive: sensitivity === 'sensitive', inner: step !== undefined, byOfficers },
    },
  ];
}

/** The key of the application's element outside rows that holds a field: the field itself, or the group around it. */
export function outermostKey(place: ElementPlace): string {
  const owner = rowOwner(place);
  return owner === undefined ? place.key : outermostKey(owner);
}

/** Fields by the page that asks them, in order. */
export function byPage(fields: readonly PersonalField[]): readonly (readonly [PersonalField, ...PersonalField[]])[] {
  const pages = new Map<Pointer, [PersonalField, ...PersonalField[]]>();
  for (const field of fields) {
    const found = pages.get(field.page.pointer);
    if (found === undefined) pages.set(field.page.pointer, [field]);
    else found.push(field);
  }
  return [...pages.values()];
}

/** At most four labels of fields, and how many more there are. */
export function labelsOf(fields: readonly PersonalField[]): { readonly zh: string; readonly en: string } {
  const shown = fields.slice(0, 4).map(({ source }) => source.label);
  const more = fields.length - shown.length;
  return {
    zh: `${shown.map(({ zh }) => `「${zh}」`).join('、')}${more > 0 ? `等 ${fields.length} 项` : ''}`,
    en: `${shown.map(({ zh, en }) => `“${en ?? zh}”`).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  };
}

/** Words of a place at the begin of an English sentence. */
export function begun(words: string | undefined = ''): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
