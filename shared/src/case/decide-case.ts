import { done, refused, type Outcome } from '#shared/kernel/outcome';
import type { Actor, ActorRef } from '#shared/case/actor';
import { firstStep } from '#shared/case/first-step';
import { advance } from '#shared/case/advance';
import type { CaseCommand } from '#shared/case/case-command';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { answerCorrection } from '#shared/case/answer-correction';
import { decideStep } from '#shared/case/decide-step';
import { applyEvent } from '#shared/case/fold-case';
import type { Given } from '#shared/case/given';
import { actingPost, whyNot } from '#shared/case/may-act';
import { tellCorrection } from '#shared/case/tell-correction';

type Deciders = { readonly [K in CaseCommand['kind']]: (given: Given<K>) => Outcome<readonly CaseEvent[]> };

/**
 * What a command brings about: the events that it appends, or why it is refused. It accepts exactly the kinds that
 * `availableCommands` offers; beyond that only what a command says may be wrong, told at pointers into the request body
 * ('/command/…'). Never throws on published definitions.
 */
export function decideCase(
  facts: CaseFacts,
  state: CaseState,
  command: CaseCommand,
  actor: Actor,
): Outcome<readonly CaseEvent[]> {
  const step = stepNamedBy(command);
  const why = whyNot(command.kind, { facts, state, actor, ...(step !== undefined && { step }) });
  if (why !== undefined) return refused(why);
  const decide = DECIDE[command.kind] as (given: Given) => Outcome<readonly CaseEvent[]>;
  return decide({ facts, state, command, stamp: { at: facts.now, by: refOf(facts, state, command, actor) } });
}

function stepNamedBy(command: CaseCommand): string | undefined {
  if (command.kind === 'decide') return command.decision.step;
  return command.kind === 'take' || command.kind === 'release' ? command.step : undefined;
}

/** The person as events keep him: with the post in which he acts. */
function refOf(
  { definition }: CaseFacts,
  state: CaseState,
  command: CaseCommand,
  { account, name, posts }: Actor,
): ActorRef {
  if (command.kind === 'correct' || command.kind === 'withdraw') return { account, name };
  const atIntake = state.acceptedAt === undefined;
  const post = atIntake
    ? definition.chain.intake.posts.find((key) => posts.includes(key))
    : actingPost(state, { account, name, posts });
  return { account, name, ...(post !== undefined && { post }) };
}

const DECIDE: Deciders = {
  accept: ({ facts, state, stamp }) => {
    const accepted: CaseEvent = { kind: 'accepted', ...stamp };
    return done([accepted, ...advance(facts, applyEvent(state, accepted), firstStep(facts, state))]);
  },
  refuseAcceptance: ({ facts, state, command, stamp }) => {
    const { notAccepted, notNeeded } = facts.definition.chain.intake;
    const end = command.as === 'notNeeded' ? notNeeded : notAccepted;
    if (end === undefined)
      return refused('CASE.NOT_OFFERED', {}, [{ pointer: '/command/as', code: 'CASE.NOT_OFFERED' }]);
    if (command.reason.trim() === '')
      return refused('CASE.REASON_NEEDED', {}, [{ pointer: '/command/reason', code: 'CASE.REASON_NEEDED' }]);
    const told: CaseEvent = { kind: 'notAccepted', ...stamp, end, reason: command.reason };
    return done([told, ...advance(facts, applyEvent(state, told), end, command.reason)]);
  },
  requestCorrection: tellCorrection,
  correct: answerCorrection,
  take: ({ command, stamp }) => done([{ kind: 'stepTaken', ...stamp, step: command.step }]),
  release: ({ command, stamp }) => done([{ kind: 'stepReleased', ...stamp, step: command.step }]),
  decide: decideStep,
  withdraw: ({ facts, state, command, stamp }) => {
    const withdrawn: CaseEvent = { kind: 'withdrawn', ...stamp, reason: command.reason };
    return done([
      withdrawn,
      ...advance(facts, applyEvent(state, withdrawn), facts.definition.chain.withdrawn, command.reason),
    ]);
  },
};
