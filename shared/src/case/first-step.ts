import type { Key } from '#shared/kernel/key';
import { intakeStep } from '#shared/definition/chain';
import { situationOf } from '#shared/form/situation-of';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { surroundingsOf } from '#shared/case/case-surroundings';

/** The step with which work on an application begins: the one that the situation of the application begins with, else the one of the intake. */
export function firstStep(facts: CaseFacts, state: CaseState): Key {
  const situation = situationOf(facts.definition, state.answers, surroundingsOf(facts, state));
  return situation?.entry ?? intakeStep(facts.definition.chain);
}
