import type { ElementPlace, FormPlace } from '#shared/definition/form-place';
import type { Text } from '#shared/kernel/text';
import { innerForms, type InnerForm } from '#shared/check/inner-forms';
import type { Subject } from '#shared/check/subject';

/** A place of the application's form, or of the form of a step, with words that say which. */
export interface AskedPlace<P extends FormPlace = FormPlace> {
  readonly place: P;
  readonly inner: InnerForm | undefined;
  readonly words: Text;
}

const elements = new WeakMap<Subject, readonly AskedPlace<ElementPlace>[]>();
const known = new WeakMap<Subject, readonly AskedPlace[]>();

/** Every place where somebody is asked something: the application's first, then those of the steps. */
export function askedPlaces(subject: Subject): readonly AskedPlace[] {
  const earlier = known.get(subject);
  if (earlier !== undefined) return earlier;
  const made: AskedPlace[] = [
    ...subject.places.map((place) => ({ place, inner: undefined, words: place.words })),
    ...innerForms(subject.definition).flatMap((inner) =>
      inner.places.map((place) => ({
        ...{ place, inner },
        words: {
          zh: `${inner.words.zh} ${place.words.zh}`,
          en: `${inner.words.en ?? inner.words.zh}, ${place.words.en ?? place.words.zh}`,
        },
      })),
    ),
  ];
  known.set(subject, made);
  return made;
}

/** Its fields, tables and groups. */
export function askedElements(subject: Subject): readonly AskedPlace<ElementPlace>[] {
  const earlier = elements.get(subject);
  if (earlier !== undefined) return earlier;
  const made = askedPlaces(subject).filter(
    (asked): asked is AskedPlace<ElementPlace> => asked.place.kind === 'element',
  );
  elements.set(subject, made);
  return made;
}
