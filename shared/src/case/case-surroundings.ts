import { civilDateOf } from '#shared/kernel/civil-date';
import type { JsonObject } from '#shared/kernel/json';
import type { Roots } from '#shared/expression/compile-expression';
import { answerRoots } from '#shared/form/answer-roots';
import type { FormSurroundings } from '#shared/form/form-state';
import { commitmentRoot } from '#shared/material/commitment-root';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';

/** Where the answers of a case come from besides the applicant, now. */
export function surroundingsOf(
  facts: Pick<CaseFacts, 'now'> & Partial<Pick<CaseFacts, 'calendar'>>,
  state: CaseState,
): FormSurroundings {
  return {
    ...{ applicant: state.profile ?? { kind: 'person', name: state.applicant.name }, today: civilDateOf(facts.now) },
    ...(facts.calendar && { calendar: facts.calendar }),
  };
}

/** What the expressions of a chain read of a case: its answers, what each step left behind, and which promises were made. */
export function caseRoots(
  facts: Pick<CaseFacts, 'now' | 'definition'> & Partial<Pick<CaseFacts, 'calendar'>>,
  state: CaseState,
): Roots {
  const step = Object.assign(Object.create(null) as JsonObject, state.trace as JsonObject);
  return {
    ...answerRoots(facts.definition, state.answers, surroundingsOf(facts, state)),
    step,
    commitment: commitmentRoot(facts.definition, state.choices.commitments),
  };
}
