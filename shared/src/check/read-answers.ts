import type { Definition } from '#shared/definition/definition';
import { holdsRows, rowElements } from '#shared/definition/form-element';
import { isStaffed } from '#shared/definition/chain';
import type { ElementPlace } from '#shared/definition/form-place';
import { stepPlaces } from '#shared/check/step-places';
import type { Subject } from '#shared/check/subject';

/** Places of the application's form whose answers something reads: pointers, those of rows by their own. */
export function readAnswers(subject: Subject): ReadonlySet<string> {
  const read = new Set<string>();
  const whole = (key: string): void => {
    const place = subject.elements.get(key);
    if (place !== undefined) addWith(place, read, subject);
  };
  for (const { pointer, row, inner } of subject.expressions) {
    for (const path of subject.compiled.get(pointer)?.expression.reads ?? []) {
      const [root, key = ''] = path.split('.');
      // Inside the form of a step `form` is that form, and the application is called so.
      if (root === (inner === undefined ? 'form' : 'application')) whole(key);
      if (root === 'row' && row !== undefined) addInRow(row, key, read);
    }
  }
  for (const key of namedIn(subject.definition)) whole(key);
  return read;
}

/** Keys of answers that materials, texts and rights of steps name. A material made from the whole form names them all. */
function namedIn(definition: Definition): string[] {
  const { materials, documents, chain } = definition;
  const all = (): string[] =>
    definition.form.pages.flatMap(({ sections }) => sections.flatMap(({ elements }) => elements.map(({ key }) => key)));
  const steps = stepPlaces(chain).map(({ step }) => step);
  const texts = [
    ...documents.map(({ body }) => body),
    ...steps.flatMap((step) => (step.kind === 'notify' || step.kind === 'applicant' ? [step.message] : [])),
  ];
  return [
    ...materials.flatMap(({ sources }) =>
      sources.flatMap((source) => (source.kind !== 'form' ? [] : source.fields.length === 0 ? all() : source.fields)),
    ),
    ...texts.flatMap(({ zh, en = '' }) =>
      [...`${zh} ${en}`.matchAll(/\{\{\s*form\.([A-Za-z0-9_]+)/g)].map((match) => match[1]!),
    ),
    ...steps
      .flatMap((step) => (isStaffed(step) ? (step.fields ?? []) : []))
      .flatMap(({ field, right }) => (right === 'hidden' ? [] : [field])),
  ];
}

function addWith(place: ElementPlace, read: Set<string>, subject: Subject): void {
  if (read.has(place.pointer)) return;
  read.add(place.pointer);
  if (!holdsRows(place.source)) return;
  // Which field of a row a list is read for cannot be told: all of them count.
  for (const each of subject.places) if (each.pointer.startsWith(`${place.pointer}/`)) read.add(each.pointer);
}

function addInRow(row: ElementPlace, key: string, read: Set<string>): void {
  if (!holdsRows(row.source)) return;
  const list = row.source.kind === 'table' ? 'columns' : 'elements';
  const index = rowElements(row.source).findIndex((element) => element.key === key);
  if (index >= 0) read.add(`${row.pointer}/${list}/${index}`);
}
