import type { Json, JsonObject } from '#shared/kernel/json';
import type { Roots } from '#shared/expression/compile-expression';
import type { Answers } from '#shared/form/answers';
import type { FormSurroundings } from '#shared/form/form-state';

/** The roots that do not depend on the situation; the answers on an object without prototype. */
export function plainRoots(answers: Answers, surroundings: FormSurroundings): Roots {
  return { form: bare(answers), ...outerRoots(surroundings) };
}

/** The roots that come from outside the form. */
export function outerRoots({ applicant, today, calendar, application }: FormSurroundings): Roots {
  return {
    ...{ applicant: applicant as unknown as JsonObject, today },
    ...(calendar && { calendar: calendar as unknown as Json }),
    ...(application && { application: bare(application) }),
  };
}

function bare(answers: Answers): JsonObject {
  return Object.assign(Object.create(null) as JsonObject, answers);
}
