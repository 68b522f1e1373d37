import type { Key } from '#shared/kernel/key';
import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import { isStaffed } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { Form } from '#shared/definition/form';
import { formPlaces, rowOwner, type ElementPlace, type FormPlace } from '#shared/definition/form-place';
import type { Scope } from '#shared/expression/value-type';
import { formScope } from '#shared/form/form-scope';
import { innerSource } from '#shared/form/inner-source';
import { resolveForm } from '#shared/form/resolve-form';
import { stepPlaces } from '#shared/check/step-places';

/** The form of a step, which its people or the applicant fill there. */
export interface InnerForm {
  readonly form: Form;
  /** The step that it belongs to. */
  readonly step: Key;
  readonly pointer: Pointer;
  /** Its step, in words. */
  readonly words: Text;
  readonly scope: Scope;
  /** With code lists written out; pointers hold in the definition. */
  readonly places: readonly FormPlace[];
  /** Fields, tables and groups outside rows, by key. */
  readonly elements: ReadonlyMap<Key, ElementPlace>;
}

const known = new WeakMap<Definition, readonly InnerForm[]>();

/** The forms of all steps, those of lanes and of the aftercare too. The same definition gives the same objects. */
export function innerForms(definition: Definition): readonly InnerForm[] {
  const earlier = known.get(definition);
  if (earlier !== undefined) return earlier;
  const made = stepPlaces(definition.chain).flatMap(({ step, pointer, words }): InnerForm[] => {
    if (!(isStaffed(step) || step.kind === 'applicant') || step.form === undefined) return [];
    const source = innerSource(definition, step.form);
    const places = formPlaces(resolveForm(source), `${pointer}/form`);
    return [
      {
        ...{ form: step.form, step: step.key, pointer: `${pointer}/form`, words, scope: formScope(source) },
        ...{ places, elements: outsideRows(places) },
      },
    ];
  });
  known.set(definition, made);
  return made;
}

/** The elements that stand in no row, by key; of several with one key the first. */
export function outsideRows(places: readonly FormPlace[]): ReadonlyMap<Key, ElementPlace> {
  const elements = new Map<Key, ElementPlace>();
  for (const place of places)
    if (place.kind === 'element' && rowOwner(place) === undefined && !elements.has(place.key))
      elements.set(place.key, place);
  return elements;
}
