import type { Answers } from '#shared/form/answers';
import type { CompiledForm } from '#shared/form/compiled-form';
import type { FieldIssue, FormSurroundings } from '#shared/form/form-state';
import { openForm } from '#shared/form/open-form';

/** What the server makes of typed answers. */
export interface Submission {
  /** What counts and is stored. */
  readonly answers: Answers;
  /** Why it may not be submitted; empty means it may. */
  readonly issues: readonly FieldIssue[];
}

/**
 * Evaluates typed answers on the server by the very rules that the browser used: hidden answers dropped, computed ones
 * recomputed, read-only ones kept as `kept` stores them. The browser's own results are never taken over. Never throws.
 */
export function evaluateSubmission(
  form: CompiledForm,
  typed: Answers,
  surroundings: FormSurroundings,
  kept?: Answers,
): Submission {
  const state = openForm(form, typed, surroundings, kept);
  return { answers: state.answers(), issues: state.issues() };
}
