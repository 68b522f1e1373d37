import type { JsonObject } from '#shared/kernel/json';
import type { Roots } from '#shared/expression/compile-expression';
import type { Answers } from '#shared/form/answers';
import type { FormSurroundings } from '#shared/form/form-state';

/** The roots that do not depend on the situation; the answers on an object without prototype. */
export function plainRoots(answers: Answers, surroundings: FormSurroundings): Roots {
  const form: JsonObject = Object.assign(Object.create(null) as JsonObject, answers);
  return { form, applicant: surroundings.applicant as unknown as JsonObject, today: surroundings.today };
}
