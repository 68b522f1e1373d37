import type { JsonObject } from '#shared/kernel/json';
import type { Definition } from '#shared/definition/definition';
import type { Roots } from '#shared/expression/compile-expression';
import { answerRoots } from '#shared/form/answer-roots';
import type { Answers } from '#shared/form/answers';
import type { FormSurroundings } from '#shared/form/form-state';
import { commitmentRoot } from '#shared/material/commitment-root';
import type { Evidence } from '#shared/material/evidence';

/** What expressions of materials and commitments read; see `materialScope`. */
export function materialRoots(
  definition: Definition,
  answers: Answers,
  surroundings: FormSurroundings,
  evidence: Evidence,
  made: readonly string[],
): Roots {
  return {
    ...answerRoots(definition, answers, surroundings),
    evidence: {
      answers: Object.assign(Object.create(null) as JsonObject, evidence.answers),
      certificates: evidence.certificates.map(({ type, number, holder }) => ({ type, number, holder })),
    },
    commitment: commitmentRoot(definition, made),
  };
}
