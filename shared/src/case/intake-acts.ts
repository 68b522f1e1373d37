import { done, refused, type Outcome } from '#shared/kernel/outcome';
import type { AcceptIntake } from '#shared/definition/intake';
import { advance } from '#shared/case/advance';
import type { CaseEvent } from '#shared/case/case-event';
import { isBlank } from '#shared/case/decision-errors';
import { firstStep } from '#shared/case/first-step';
import { applyEvent } from '#shared/case/fold-case';
import type { Given } from '#shared/case/given';

type Events = Outcome<readonly CaseEvent[]>;

/** What may come of an application that was received (行政许可法 32). */
export const INTAKE: {
  readonly [K in 'accept' | 'refuseAcceptance' | 'refer']: (given: Given<K>) => Events;
} = {
  accept: ({ facts, state, stamp }) => {
    const accepted: CaseEvent = { kind: 'accepted', ...stamp };
    return done([
      accepted,
      ...advance(facts, applyEvent(state, accepted), firstStep(facts, applyEvent(state, accepted))),
    ]);
  },
  refuseAcceptance: ({ facts, state, command, stamp }) => {
    const { notAccepted, notNeeded } = intakeOf(facts);
    const end = command.as === 'notNeeded' ? notNeeded : notAccepted;
    if (end === undefined)
      return refused('CASE.NOT_OFFERED', {}, [{ pointer: '/command/as', code: 'CASE.NOT_OFFERED' }]);
    if (isBlank(command.reason)) return reasonNeeded();
    const told: CaseEvent = { kind: 'notAccepted', ...stamp, end, reason: command.reason };
    return done([told, ...advance(facts, applyEvent(state, told), end, command.reason)]);
  },
  refer: ({ facts, state, command, stamp }) => {
    const end = intakeOf(facts).referred!;
    const { organ, reason } = command;
    if (isBlank(organ))
      return refused('CASE.REASON_NEEDED', {}, [{ pointer: '/command/organ', code: 'CASE.REASON_NEEDED' }]);
    if (isBlank(reason)) return reasonNeeded();
    const told: CaseEvent = { kind: 'referred', ...stamp, end, organ, reason };
    return done([told, ...advance(facts, applyEvent(state, told), end, `${organ}：${reason}`)]);
  },
};

function intakeOf({ definition }: Given['facts']): AcceptIntake {
  return definition.chain.intake as AcceptIntake;
}

function reasonNeeded(): Events {
  return refused('CASE.REASON_NEEDED', {}, [{ pointer: '/command/reason', code: 'CASE.REASON_NEEDED' }]);
}
