import { stepsOf, type Pointer } from '#shared/kernel/pointer';
import type { FileField } from '#shared/definition/field-kind/file';
import type { Form } from '#shared/definition/form';
import { holdsRows, rowElements, type FormElement } from '#shared/definition/form-element';

const MARK = 'field:';

/**
 * The place in the form under which files of a question are uploaded: `field:` and its keys, whichever row it stands in, e.g.
 * /machines/2/photo is field:machines.photo. Materials have their bare key: the two never meet.
 */
export function filePlaceOf(pointer: Pointer): string {
  // A key begins with a letter: what begins with a digit is the number of a row.
  return `${MARK}${stepsOf(pointer)
    .filter((step) => !/^\d/.test(step))
    .join('.')}`;
}

/** The file question at such a place; undefined where the form has none. */
export function fileFieldAt(form: Form, place: string): FileField | undefined {
  if (!place.startsWith(MARK)) return undefined;
  let inside: readonly FormElement[] = form.pages.flatMap((page) =>
    page.sections.flatMap((section) => section.elements),
  );
  let found: FormElement | undefined;
  for (const key of place.slice(MARK.length).split('.')) {
    found = inside.find((element) => element.key === key);
    inside = found !== undefined && holdsRows(found) ? rowElements(found) : [];
  }
  return found?.kind === 'file' ? found : undefined;
}
