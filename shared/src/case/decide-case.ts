import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { isStaffed, stepOf } from '#shared/definition/chain';
import { act, approveDeadline, setDeadline, supply, withdrawCommitment } from '#shared/case/applicant-acts';
import type { Actor, ActorRef } from '#shared/case/actor';
import { advance } from '#shared/case/advance';
import { answerCorrection } from '#shared/case/answer-correction';
import type { CaseCommand } from '#shared/case/case-command';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import { openStep, type CaseState } from '#shared/case/case-state';
import { COLLEAGUES } from '#shared/case/colleagues';
import { countersign, decideStep, giveUp } from '#shared/case/decide-step';
import { applyEvent } from '#shared/case/fold-case';
import type { Given } from '#shared/case/given';
import { INTAKE } from '#shared/case/intake-acts';
import { actingPost } from '#shared/case/may/at-step';
import { whyNot } from '#shared/case/may/why-not';
import { signatureOf } from '#shared/case/signatures';
import { proposeCorrection, returnMaterials, tellCorrection } from '#shared/case/tell-correction';

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
  const step = stepNamedBy(facts, state, command, actor);
  const why = whyNot(command.kind, { facts, state, actor, ...(step !== undefined && { step }) });
  if (why !== undefined) return refused(why);
  const decide = DECIDE[command.kind] as (given: Given) => Outcome<readonly CaseEvent[]>;
  return decide({
    facts,
    state,
    command,
    actor,
    stamp: { at: facts.now, by: refOf(facts, state, command.kind, step, actor) },
  });
}

/** The step that a command is about. A correction need not name it: then it is one where this person may ask for it. */
function stepNamedBy(facts: CaseFacts, state: CaseState, command: CaseCommand, actor: Actor): string | undefined {
  if (command.kind === 'decide') return command.decision.step;
  if (command.kind !== 'requestCorrection') return 'step' in command ? command.step : undefined;
  const keys = state.steps.map(({ key }) => key);
  const may = (key: string): boolean => whyNot('requestCorrection', { facts, state, actor, step: key }) === undefined;
  return command.step ?? keys.find(may) ?? keys[0];
}

/** Commands of the applicant. */
const OWN: ReadonlySet<CaseCommand['kind']> = new Set(['correct', 'act', 'supply', 'withdrawCommitment', 'withdraw']);

/** The person as events keep him: with the post in which he acts. */
function refOf(
  { definition, now }: CaseFacts,
  state: CaseState,
  kind: CaseCommand['kind'],
  step: string | undefined,
  actor: Actor,
): ActorRef {
  const { account, name, posts } = actor;
  const held = (wanted: readonly string[]): ActorRef => {
    const post = wanted.find((key) => posts.includes(key));
    return { account, name, ...(post !== undefined && { post }) };
  };
  if (OWN.has(kind) || account === state.applicant.account) return { account, name };
  const { intake, supervisors = [] } = definition.chain;
  const open = step === undefined ? undefined : openStep(state, step);
  const found = step === undefined ? undefined : stepOf(definition.chain, step);
  if (open === undefined) return held(intake.mode === 'accept' ? intake.posts : []);
  if (kind === 'remind') return held(supervisors);
  if (kind === 'giveOpinion')
    return held((open.consultations ?? []).filter((asked) => asked.opinion === undefined).map(({ post }) => post));
  if (found?.kind === 'applicant' && found.deadline.kind === 'set')
    return held([kind === 'setDeadline' ? found.deadline.by : (found.deadline.approvedBy ?? '')]);
  if (kind === 'countersign' && isStaffed(found)) {
    const signer = signatureOf(found, open, actor);
    return { account, name, ...(signer !== undefined && 'post' in signer && { post: signer.post }) };
  }
  const acting = actingPost(open, actor, now);
  if (acting !== undefined) return { account, name, ...acting };
  return held(isStaffed(found) ? found.posts : []);
}

const DECIDE: Deciders = {
  ...INTAKE,
  ...COLLEAGUES,
  requestCorrection: tellCorrection,
  proposeCorrection,
  correct: answerCorrection,
  returnMaterials,
  take: ({ command, stamp }) => done([{ kind: 'stepTaken', ...stamp, step: command.step }]),
  release: giveUp,
  decide: decideStep,
  countersign,
  setDeadline,
  approveDeadline,
  act,
  supply,
  withdrawCommitment,
  withdraw: ({ facts, state, command, stamp }) => {
    const withdrawn: CaseEvent = { kind: 'withdrawn', ...stamp, reason: command.reason };
    return done([
      withdrawn,
      ...advance(facts, applyEvent(state, withdrawn), facts.definition.chain.withdrawn, command.reason),
    ]);
  },
};
