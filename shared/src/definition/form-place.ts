import type { Key } from '#shared/kernel/key';
import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Form, Page, Section } from '#shared/definition/form';
import { holdsRows, rowElements, type FormElement } from '#shared/definition/form-element';

/** One element of a form with where it stands. Pointers address the definition, e.g. /form/pages/1/sections/0/elements/2. */
export type FormPlace = {
  readonly key: Key;
  readonly pointer: Pointer;
  readonly within: readonly FormPlace[];
  readonly words: Text;
} & (
  | { readonly kind: 'page'; readonly source: Page }
  | { readonly kind: 'section'; readonly source: Section }
  | { readonly kind: 'element'; readonly source: FormElement }
);

/** A place that is a field, a table or a repeat group. */
export type ElementPlace = Extract<FormPlace, { kind: 'element' }>;

/** Every page, section and element of a form in reading order, those inside rows behind their group. `at` is where the form stands: that of a step stands in it. */
export function formPlaces(form: Form, at: Pointer = pointerTo('form')): FormPlace[] {
  const places: FormPlace[] = [];
  form.pages.forEach((source, index) => {
    const title = source.short ?? source.title;
    const words = { zh: `第 ${index + 1} 页 ${title.zh}`, en: `page ${index + 1} ${title.en ?? title.zh}` };
    const page: FormPlace = {
      kind: 'page',
      key: source.key,
      source,
      pointer: `${at}${pointerTo('pages', index)}`,
      within: [],
      words,
    };
    places.push(page);
    source.sections.forEach((section, nth) => addSection(section, page, nth, places));
  });
  return places;
}

/** The group or table whose row an element stands in; undefined outside rows. */
export function rowOwner(place: FormPlace): ElementPlace | undefined {
  const owner = place.within.at(-1);
  return owner?.kind === 'element' ? owner : undefined;
}

function addSection(source: Section, page: FormPlace, index: number, places: FormPlace[]): void {
  const pointer = `${page.pointer}${pointerTo('sections', index)}`;
  const section: FormPlace = {
    kind: 'section',
    key: source.key,
    source,
    pointer,
    within: [page],
    words: below(page.words, source.title),
  };
  places.push(section);
  source.elements.forEach((element, at) =>
    addElement(element, [page, section], page.words, `${pointer}${pointerTo('elements', at)}`, places),
  );
}

function addElement(
  source: FormElement,
  within: readonly FormPlace[],
  above: Text,
  pointer: Pointer,
  places: FormPlace[],
): void {
  const place: FormPlace = {
    kind: 'element',
    key: source.key,
    source,
    pointer,
    within,
    words: below(above, source.label),
  };
  places.push(place);
  if (!holdsRows(source)) return;
  const list = source.kind === 'table' ? 'columns' : 'elements';
  rowElements(source).forEach((element, at) =>
    addElement(element, [...within, place], place.words, `${pointer}${pointerTo(list, at)}`, places),
  );
}

function below(above: Text, label: Text | undefined): Text {
  if (label === undefined) return above;
  return { zh: `${above.zh} › ${label.zh}`, en: `${above.en ?? above.zh} › ${label.en ?? label.zh}` };
}
