import { done, refused, type Outcome } from '#shared/kernel/outcome';
import type { Form } from '#shared/definition/form';
import type { Answers } from '#shared/form/answers';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import { evaluateSubmission } from '#shared/form/evaluate-submission';
import { innerSource } from '#shared/form/inner-source';
import { checkFileAnswers } from '#shared/case/check-file-answers';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { surroundingsOf } from '#shared/case/case-surroundings';

/**
 * What was filled at a step, evaluated by the step's own form like an application. Undefined where the step has no form: then
 * nothing may be filled. Refused with ANSWERS.INVALID at `pointer`.
 */
export function innerAnswers(
  facts: CaseFacts,
  state: CaseState,
  form: Form | undefined,
  typed: Answers | undefined,
  pointer: string,
): Outcome<Answers | undefined> {
  if (form === undefined)
    return typed === undefined || Object.keys(typed).length === 0
      ? done(undefined)
      : refused('ANSWERS.INVALID', {}, [{ pointer, code: 'ANSWER.UNKNOWN' }]);
  const source = innerSource(facts.definition, form);
  const { answers, issues: found } = evaluateSubmission(compiledFormOf(source), typed ?? {}, {
    ...surroundingsOf(facts, state),
    application: state.answers,
  });
  const issues = [...found, ...checkFileAnswers(form, answers, facts.uploads ?? [])];
  if (issues.length === 0) return done(answers);
  return refused(
    'ANSWERS.INVALID',
    {},
    issues.map((issue) => ({ ...issue, pointer: `${pointer}${issue.pointer}` })),
  );
}
