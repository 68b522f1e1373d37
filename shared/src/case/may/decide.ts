import { civilDateOf } from '#shared/kernel/civil-date';
import type { TaskStep } from '#shared/definition/step/task';
import type { ActorRef } from '#shared/case/actor';
import type { Asked, Why } from '#shared/case/may/asked';
import { actingPost, type AtStep, notAtWork, staffedAt } from '#shared/case/may/at-step';

/** Why a person may not decide at the step that he names. */
export function notToDecide(asked: Asked): Why {
  const why = notAtWork(asked);
  if (why !== undefined) return why;
  const at = staffedAt(asked)!;
  const { step, open } = at;
  const { actor, facts } = asked;
  if (open.unsigned !== undefined) return 'CASE.WAITS_FOR_SIGNATURES';
  if (step.kind === 'task' && step.mode === 'crew') return notAsLead(asked, step);
  const takers = takersOf(asked, at);
  if (takers.length > 0 && !takers.some(({ account }) => account === actor.account)) return 'CASE.STEP_TAKEN';
  const once = step.kind === 'task' && (step.mode === 'all' || step.mode === 'ratio');
  if (once && open.decisions.some((decision) => decision.by.account === actor.account)) return 'CASE.DECIDED_ALREADY';
  return actingPost(open, actor, facts.now) === undefined ? 'CASE.NOT_YOUR_TURN' : undefined;
}

/** The lead decides, with enough others of the crew: at least two officers go (行政许可法 34). */
function notAsLead(asked: Asked, { crew }: TaskStep): Why {
  const at = staffedAt(asked)!;
  const { open } = at;
  const { actor, facts } = asked;
  if (actingPost(open, actor, facts.now) === undefined) return 'CASE.NOT_LEAD';
  const takers = takersOf(asked, at);
  if (!takers.some(({ account }) => account === actor.account)) return 'CASE.NOT_TAKEN';
  return takers.length < (crew?.min ?? 2) ? 'CASE.CREW_INCOMPLETE' : undefined;
}

/** Why a person may not take the step. In a crew everybody takes it who goes along. */
export function notToTake(asked: Asked): Why {
  const why = notAtWork(asked);
  if (why !== undefined) return why;
  const at = staffedAt(asked)!;
  const { step, open } = at;
  if (open.unsigned !== undefined) return 'CASE.WAITS_FOR_SIGNATURES';
  const mode = step.kind === 'task' ? step.mode : 'any';
  const takers = takersOf(asked, at);
  if (mode !== 'any' && mode !== 'crew') return 'CASE.NOT_TO_TAKE';
  if (takers.some(({ account }) => account === asked.actor.account)) return 'CASE.TAKEN_ALREADY';
  if (mode === 'any' && takers.length > 0) return 'CASE.STEP_TAKEN';
  return mode === 'any' && actingPost(open, asked.actor, asked.facts.now) === undefined
    ? 'CASE.NOT_YOUR_TURN'
    : undefined;
}

/** Why a person may not give the step back to all, or take back his decision that waits for signatures. */
export function notToRelease(asked: Asked): Why {
  const decider = staffedAt(asked)?.open.unsigned?.decision.by.account;
  if (decider !== undefined && decider === asked.actor.account) return undefined;
  const why = notAtWork(asked);
  if (why !== undefined) return why;
  const { open } = staffedAt(asked)!;
  if (open.unsigned !== undefined) return 'CASE.WAITS_FOR_SIGNATURES';
  return open.takenBy.some(({ account }) => account === asked.actor.account) ? undefined : 'CASE.NOT_TAKEN';
}

/**
 * Who took the step and can still act in the post in which he did: not once a delegation is over, the post was given up, or
 * other posts have to decide anew because a decision was voided.
 */
function takersOf({ facts }: Asked, { step, open }: AtStep): readonly ActorRef[] {
  const today = civilDateOf(facts.now);
  const crew = step.kind === 'task' && step.mode === 'crew';
  return open.takenBy.filter(({ account, post, through }) => {
    const held = through ?? post;
    if (!crew && post !== undefined && !open.waitingFor.includes(post)) return false;
    if (held !== undefined && facts.holders?.(held).includes(account) === false) return false;
    if (through === undefined) return true;
    return open.delegations?.some(
      (given) => given.post === post && given.to === through && given.from <= today && today <= given.until,
    );
  });
}
