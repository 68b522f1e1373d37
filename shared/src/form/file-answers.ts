import type { Json, JsonObject } from '#shared/kernel/json';
import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { AnsweredFile } from '#shared/definition/field-kind/file';
import type { Form } from '#shared/definition/form';
import { holdsRows, rowElements, type FormElement } from '#shared/definition/form-element';
import type { Answers } from '#shared/form/answers';

/** A file of an answer, and the pointer of its question. */
export interface FileAnswer {
  readonly question: Pointer;
  /** Of the file inside the answers, e.g. /machines/2/photo/0. */
  readonly pointer: Pointer;
  readonly file: AnsweredFile;
}

/** Every file in answers, those in rows among them, in the order of the form. */
export function fileAnswers(form: Form, answers: Answers): readonly FileAnswer[] {
  const elements = form.pages.flatMap((page) => page.sections.flatMap((section) => section.elements));
  return elements.flatMap((element) => filesOf(element, answers, ''));
}

function filesOf(element: FormElement, answers: Json, parent: Pointer): FileAnswer[] {
  const known = typeof answers === 'object' && answers !== null && Object.hasOwn(answers, element.key);
  const value = known ? (answers as JsonObject)[element.key] : undefined;
  const question = parent + pointerTo(element.key);
  if (!Array.isArray(value)) return [];
  if (holdsRows(element))
    return value.flatMap((row, index) =>
      rowElements(element).flatMap((cell) => filesOf(cell, row, question + pointerTo(index))),
    );
  return element.kind === 'file'
    ? (value as unknown as readonly AnsweredFile[]).map((file, index) => ({
        question,
        pointer: question + pointerTo(index),
        file,
      }))
    : [];
}
