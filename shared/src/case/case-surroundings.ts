import { civilDateOf } from '#shared/kernel/civil-date';
import type { JsonObject } from '#shared/kernel/json';
import type { Roots } from '#shared/expression/compile-expression';
import { answerRoots } from '#shared/form/answer-roots';
import type { FormSurroundings } from '#shared/form/form-state';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';

/** Where the answers of a case come from besides the applicant, now. */
export function surroundingsOf(facts: Pick<CaseFacts, 'now'>, state: CaseState): FormSurroundings {
  return { applicant: state.profile ?? { kind: 'person', name: state.applicant.name }, today: civilDateOf(facts.now) };
}

/** What the expressions of a chain read of a case: its answers, its situation, and the last outcome of each task. */
export function caseRoots(facts: Pick<CaseFacts, 'definition' | 'now'>, state: CaseState): Roots {
  const step = Object.create(null) as Record<string, JsonObject>;
  for (const { step: key, outcome } of state.decisions) step[key] = { outcome };
  return { ...answerRoots(facts.definition, state.answers, surroundingsOf(facts, state)), step };
}
