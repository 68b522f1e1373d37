import type { Roots } from '#shared/expression/compile-expression';
import type { Answers } from '#shared/form/answers';
import type { FormSource } from '#shared/form/form-source';
import type { FormSurroundings } from '#shared/form/form-state';
import { plainRoots } from '#shared/form/plain-roots';
import { situationOf } from '#shared/form/situation-of';

/**
 * What expressions outside the form (materials, routes, certificates) read: the answers that count, hidden ones dropped,
 * and the key of the situation where one holds.
 */
export function answerRoots(definition: FormSource, answers: Answers, surroundings: FormSurroundings): Roots {
  const situation = situationOf(definition, answers, surroundings)?.key;
  return { ...plainRoots(answers, surroundings), ...(situation !== undefined && { situation }) };
}
