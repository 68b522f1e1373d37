import type { Locator } from 'playwright-core';
import type { FormElement } from '#shared/definition/form-element';
import type { Answers } from '#shared/form/answers';
import type { Json } from '#shared/kernel/json';
import type { FormOnScreen } from './form-on-screen.js';

/** How a person answers the questions of one kind. */
export interface Driver<E extends FormElement = FormElement> {
  /** Where the question stands while it is asked. */
  find(form: FormOnScreen, element: E): Locator;
  /** Gives the answer, which has the shape that the kind stores. */
  answer(at: Locator, value: Json, form: FormOnScreen, element: E, fill: Fill): Promise<void>;
}

/** Answers the elements of a row. */
export type Fill = (row: FormOnScreen, elements: readonly FormElement[], answers: Answers) => Promise<void>;

/** The element of a kind, e.g. `Of<'choice'>`. */
export type Of<K extends FormElement['kind']> = Extract<FormElement, { kind: K }>;
