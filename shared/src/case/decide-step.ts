import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { stepOf, type StaffedStep } from '#shared/definition/chain';
import { advance } from '#shared/case/advance';
import { amendedAnswers } from '#shared/case/amended-answers';
import type { CaseEvent } from '#shared/case/case-event';
import { openStep } from '#shared/case/case-state';
import { decisionErrors, isBlank } from '#shared/case/decision-errors';
import { firstWaiting, staffedPosts } from '#shared/case/entry-of';
import { applyEvent } from '#shared/case/fold-case';
import type { Given } from '#shared/case/given';
import { innerAnswers } from '#shared/case/inner-form';
import type { OpenStep } from '#shared/case/open-step';
import { mustSign } from '#shared/case/signatures';
import { standingAfter } from '#shared/case/standing-after';

/**
 * One person's decision at a step; `standingAfter` says when it carries. Where others must sign, it waits for them. Refused
 * with CASE.DECISION_INVALID and places for an unknown outcome, points left out or a missing reason, with ANSWERS.INVALID
 * for the step's form and for amended answers, with CASE.FIELD_NOT_WRITABLE.
 */
export function decideStep({ facts, state, command, stamp }: Given<'decide'>): Outcome<readonly CaseEvent[]> {
  const step = stepOf(facts.definition.chain, command.decision.step) as StaffedStep;
  const open = openStep(state, step.key)!;
  const errors = decisionErrors(step, command.decision);
  if (errors.length > 0) return refused('CASE.DECISION_INVALID', {}, errors);
  const form = innerAnswers(facts, state, step.form, command.decision.form, '/command/decision/form');
  if (!form.ok) return form;
  const amended = amendedAnswers(facts, state, step, command.decision.amended);
  if (!amended.ok) return amended;
  const { form: _, amended: __, ...plain } = command.decision;
  const decision = {
    ...plain,
    ...(form.value !== undefined && { form: form.value }),
    ...(amended.value !== undefined && { amended: amended.value }),
  };
  const standing = standingAfter(step, open, decision, stamp.by.post, staffedPosts(facts, state, step));
  const complete = standing.carries !== undefined;
  const unsigned = complete && mustSign(step, open, stamp.by).length > 0;
  const decided: CaseEvent = {
    ...{ kind: 'stepDecided', ...stamp, decision, waitingFor: [...standing.waitingFor] },
    ...(complete && !unsigned && step.decides === true && { decides: true }),
    ...(complete && standing.carries !== decision.outcome && { carries: standing.carries }),
    ...(standing.disagreed === true && { disagreed: true }),
    ...(unsigned && { unsigned: true }),
  };
  if (!complete || unsigned) return done([decided]);
  return done([decided, ...onward(facts, applyEvent(state, decided), step, standing.carries, decision.reason)]);
}

/** Gives a step back to all. Whoever decided and waits for signatures that do not come takes his decision back with it. */
export function giveUp({ facts, state, command, stamp }: Given<'release'>): Outcome<readonly CaseEvent[]> {
  const step = stepOf(facts.definition.chain, command.step) as StaffedStep;
  const unsigned = openStep(state, step.key)?.unsigned !== undefined;
  const again = unsigned && { waitingFor: firstWaiting(facts, state, step) };
  return done([{ kind: 'stepReleased', ...stamp, step: step.key, ...again }]);
}

/** Another person's signature under a decision; a no voids it, and all decide again. */
export function countersign({ facts, state, command, stamp }: Given<'countersign'>): Outcome<readonly CaseEvent[]> {
  const step = stepOf(facts.definition.chain, command.step) as StaffedStep;
  const open = openStep(state, command.step)!;
  const { agrees, reason } = command;
  const told = {
    kind: 'countersigned' as const,
    ...stamp,
    step: step.key,
    agrees,
    ...(reason !== undefined && { reason }),
  };
  if (!agrees) {
    if (isBlank(reason))
      return refused('CASE.REASON_NEEDED', {}, [{ pointer: '/command/reason', code: 'CASE.REASON_NEEDED' }]);
    return done([{ ...told, waitingFor: firstWaiting(facts, state, step) }]);
  }
  const { decision, signed } = open.unsigned!;
  const left = mustSign(step, signedBy(open, [...signed, stamp.by]), decision.by);
  if (left.length > 0) return done([told]);
  const outcome = decision.carries ?? decision.outcome;
  const signedLast: CaseEvent = { ...told, carries: true, outcome, ...(step.decides === true && { decides: true }) };
  return done([signedLast, ...onward(facts, applyEvent(state, signedLast), step, outcome, decision.reason)]);
}

function signedBy(open: OpenStep, signed: NonNullable<OpenStep['unsigned']>['signed']): OpenStep {
  return { ...open, unsigned: { ...open.unsigned!, signed } };
}

function onward(
  facts: Given['facts'],
  state: Given['state'],
  step: StaffedStep,
  carries: string,
  reason: string | undefined,
): readonly CaseEvent[] {
  const { next } = step.outcomes.find((entry) => entry.key === carries)!;
  return advance(facts, state, next, reason);
}
