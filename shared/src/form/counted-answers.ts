import type { Answers } from '#shared/form/answers';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import type { FormSource } from '#shared/form/form-source';
import type { FormSurroundings } from '#shared/form/form-state';
import { openForm } from '#shared/form/open-form';

/** What counts of typed answers: hidden ones dropped, computed ones computed. Never throws. */
export function countedAnswers(definition: FormSource, typed: Answers, surroundings: FormSurroundings): Answers {
  return openForm(compiledFormOf(definition), typed, surroundings).answers();
}
