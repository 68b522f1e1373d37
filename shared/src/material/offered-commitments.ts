import type { Commitment } from '#shared/definition/commitment';
import type { Definition } from '#shared/definition/definition';
import type { Roots } from '#shared/expression/compile-expression';
import type { Answers } from '#shared/form/answers';
import type { FormSurroundings } from '#shared/form/form-state';
import { materialCondition } from '#shared/material/material-condition';
import { materialRoots } from '#shared/material/material-roots';
import type { Known } from '#shared/material/known';

/** The commitments that this applicant may make, in the order of the item: offered to him, and not barred. */
export function offeredCommitments(definition: Definition, roots: Roots): readonly Commitment[] {
  return (definition.commitments ?? []).filter(({ offeredWhen, barredWhen }) => {
    const offered = offeredWhen === undefined || materialCondition(definition, offeredWhen)?.evaluate(roots) === true;
    return offered && materialCondition(definition, barredWhen)?.evaluate(roots) !== true;
  });
}

/** The commitments that are made: by their declaration in the form, or chosen; only what is offered counts. */
export function madeCommitments(
  definition: Definition,
  answers: Answers,
  surroundings: FormSurroundings,
  { evidence, choices }: Known,
): readonly string[] {
  if (definition.commitments === undefined) return [];
  const roots = materialRoots(definition, answers, surroundings, evidence, []);
  return offeredCommitments(definition, roots)
    .filter(({ key, declaredBy }) =>
      declaredBy === undefined ? choices.commitments.includes(key) : isDeclared(answers[declaredBy]),
    )
    .map(({ key }) => key);
}

/** Whether a declaration was made: any answer that counts is one, an empty one is left out. */
function isDeclared(answer: Answers[string] | undefined): boolean {
  return answer !== undefined && answer !== false;
}
