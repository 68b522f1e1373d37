import type { Key } from '#shared/kernel/key';
import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import { optionsOf } from '#shared/definition/field-kind/choice';
import { rowOwner, type ElementPlace, type FormPlace } from '#shared/definition/form-place';
import { askedPointer } from '#shared/check/compile-located';
import { innerForms } from '#shared/check/inner-forms';
import type { Read } from '#shared/check/reach/variable';
import type { Subject } from '#shared/check/subject';

const shownWhen = new WeakMap<Subject['compiled'], WeakMap<FormPlace, readonly Pointer[]>>();

/** The pointers of the conditions under which a place is shown, its surroundings' first. */
export function conditionsOf({ compiled }: Subject, place: FormPlace): readonly Pointer[] {
  const known = shownWhen.get(compiled) ?? new WeakMap<FormPlace, readonly Pointer[]>();
  shownWhen.set(compiled, known);
  const made = known.get(place) ?? conditionsAt(compiled, place);
  known.set(place, made);
  return made;
}

function conditionsAt(compiled: Subject['compiled'], place: FormPlace): readonly Pointer[] {
  return [...place.within, place].flatMap((each) => [
    ...(each.kind === 'page' && compiled.has(askedPointer(each)) ? [askedPointer(each)] : []),
    ...(each.source.visibleWhen === undefined ? [] : [`${each.pointer}/visibleWhen`]),
  ]);
}

/** The pointers of what chooses the situation. */
export function situationPointers({ definition: { situations = [] } }: Subject): Pointer[] {
  return situations.flatMap(({ when }, index) => (when === undefined ? [] : [pointerTo('situations', index, 'when')]));
}

/** Where the formula of a computed field stands. */
export function computedAt({ source, pointer }: ElementPlace): Pointer[] {
  return source.kind === 'computed' ? [`${pointer}/computed`] : [];
}

/** The options that are offered only sometimes, and where their conditions stand. */
export function offersOf({ source, pointer }: ElementPlace): { readonly pointer: Pointer; readonly key: string }[] {
  if (source.kind !== 'choice' && source.kind !== 'multiChoice') return [];
  return optionsOf(source).flatMap((option, index) =>
    option.visibleWhen === undefined ? [] : [{ pointer: `${pointer}/options/${index}/visibleWhen`, key: option.key }],
  );
}

/** The place of an answer that an expression reads. */
export function placeOf(subject: Subject, { root, key, row, inner }: Omit<Read, 'place'>): ElementPlace | undefined {
  if (root === 'form') return (inner ?? subject).elements.get(key);
  return row && rowsIn(subject).get(row)?.get(key);
}

const rows = new WeakMap<Subject, ReadonlyMap<ElementPlace, ReadonlyMap<Key, ElementPlace>>>();

/** The elements of each group and table, by key. */
function rowsIn(subject: Subject): ReadonlyMap<ElementPlace, ReadonlyMap<Key, ElementPlace>> {
  const known = rows.get(subject);
  if (known !== undefined) return known;
  const made = new Map<ElementPlace, Map<Key, ElementPlace>>();
  for (const places of [subject.places, ...innerForms(subject.definition).map((inner) => inner.places)])
    for (const place of places) {
      const owner = rowOwner(place);
      if (place.kind !== 'element' || owner === undefined) continue;
      const inside = made.get(owner) ?? new Map<Key, ElementPlace>();
      made.set(owner, inside);
      if (!inside.has(place.key)) inside.set(place.key, place);
    }
  rows.set(subject, made);
  return made;
}
