import type { Json, JsonObject } from '#shared/kernel/json';
import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Answers } from '#shared/form/answers';
import type { Form } from '#shared/definition/form';
import { type FormElement, holdsRows, rowElements } from '#shared/definition/form-element';

/** One answer as it reads, or a list of rows of answers. */
export interface ShownAnswer {
  readonly pointer: Pointer;
  readonly element: FormElement;
  readonly value: Json | undefined;
  /** The rows of a table or group, each with its answers. */
  readonly rows: readonly (readonly ShownAnswer[])[];
}

export interface ShownPage {
  readonly key: string;
  readonly title: Text;
  readonly answers: readonly ShownAnswer[];
}

/**
 * The pages of a form with what was answered, in its order. Questions without an answer are left out, except where `alsoAt`
 * names their pointer (a place that has an issue). Pages with nothing to show are left out.
 */
export function answerList(
  form: Form,
  answers: Answers,
  alsoAt: ReadonlySet<Pointer> = new Set(),
): readonly ShownPage[] {
  return form.pages
    .map((page) => ({
      key: page.key,
      title: page.short ?? page.title,
      answers: page.sections.flatMap(({ elements }) => answersOf(elements, answers, '', alsoAt)),
    }))
    .filter(({ answers: shown }) => shown.length > 0);
}

function answersOf(
  elements: readonly FormElement[],
  answers: JsonObject,
  parent: Pointer,
  alsoAt: ReadonlySet<Pointer>,
): ShownAnswer[] {
  return elements.flatMap((element) => {
    const pointer = parent + pointerTo(element.key);
    const value = Object.hasOwn(answers, element.key) ? answers[element.key] : undefined;
    if (element.kind === 'note' || (value === undefined && !alsoAt.has(pointer))) return [];
    const lines = holdsRows(element) && Array.isArray(value) ? (value as readonly JsonObject[]) : [];
    if (holdsRows(element) && lines.length === 0 && !alsoAt.has(pointer)) return [];
    const rows = holdsRows(element)
      ? lines.map((line, index) => answersOf(rowElements(element), line, pointer + pointerTo(index), alsoAt))
      : [];
    return [{ pointer, element, value, rows }];
  });
}
