import { stepOf } from '#shared/definition/chain';
import type { TaskStep } from '#shared/definition/step/task';
import type { Refusal } from '#shared/kernel/outcome';
import type { Actor } from '#shared/case/actor';
import { currentTask } from '#shared/case/advance';
import type { CaseCommandKind } from '#shared/case/case-command';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';

/** Who asks for what of which case. */
export interface Asked {
  readonly facts: CaseFacts;
  readonly state: CaseState;
  readonly actor: Actor;
  /** The step that a command names, where it names one. */
  readonly step?: string;
}

type Why = Refusal['code'] | undefined;

/**
 * Why this person may not give this kind of command now, as a code; undefined where he may. `availableCommands` offers
 * exactly what is not refused here, and `decideCase` asks here first.
 */
export function whyNot(kind: CaseCommandKind, asked: Asked): Why {
  if (asked.state.status === 'ended') return 'CASE.ENDED';
  return WHY_NOT[kind](asked);
}

const WHY_NOT: { readonly [K in CaseCommandKind]: (asked: Asked) => Why } = {
  accept: atIntake,
  refuseAcceptance: atIntake,
  requestCorrection: (asked) => {
    const { state, facts } = asked;
    const mayHere = (): Why =>
      decide(asked) ?? (currentTask(facts, state)?.mayCorrect === true ? undefined : 'CASE.NO_CORRECTION_HERE');
    const why = state.acceptedAt === undefined ? atIntake(asked) : mayHere();
    const entitled = why === undefined || why === 'CASE.WAITS_FOR_APPLICANT';
    return entitled && state.correction !== undefined ? 'CASE.CORRECTION_TOLD_ONCE' : why;
  },
  correct: (asked) => ownOnly(asked) ?? (asked.state.status === 'correcting' ? undefined : 'CASE.NOTHING_TO_CORRECT'),
  take: (asked) => {
    const why = atTask(asked);
    if (why !== undefined) return why;
    const { takenBy } = asked.state.step!;
    if (currentTask(asked.facts, asked.state)!.mode !== 'any') return 'CASE.NOT_TO_TAKE';
    if (takenBy.length === 0) return undefined;
    return takenBy.some((taker) => taker.account === asked.actor.account) ? 'CASE.TAKEN_ALREADY' : 'CASE.STEP_TAKEN';
  },
  release: (asked) => {
    const why = atTask(asked);
    if (why !== undefined) return why;
    return asked.state.step!.takenBy.some((taker) => taker.account === asked.actor.account)
      ? undefined
      : 'CASE.NOT_TAKEN';
  },
  decide,
  withdraw: (asked) => ownOnly(asked) ?? (asked.state.decidedAt === undefined ? undefined : 'CASE.DECIDED'),
};

function ownOnly({ state, actor }: Asked): Why {
  return state.applicant.account === actor.account ? undefined : 'CASE.NOT_YOURS';
}

function atIntake({ facts, state, actor }: Asked): Why {
  if (state.applicant.account === actor.account) return 'CASE.OWN_CASE';
  if (!facts.definition.chain.intake.posts.some((post) => actor.posts.includes(post))) return 'CASE.NOT_YOURS';
  if (state.acceptedAt !== undefined) return 'CASE.ACCEPTED';
  return state.status === 'correcting' ? 'CASE.WAITS_FOR_APPLICANT' : undefined;
}

/** Whether he works at the task in which the case stands, one of its posts in hand. */
function atTask({ facts, state, actor, step }: Asked): Why {
  if (state.applicant.account === actor.account) return 'CASE.OWN_CASE';
  const named = step === undefined ? undefined : stepOf(facts.definition.chain, step);
  const task = currentTask(facts, state);
  if (task === undefined || (step !== undefined && task.key !== step)) {
    return step !== undefined && named?.kind === 'task' && holds(named, actor) ? 'CASE.STEP_OVER' : 'CASE.NOT_YOURS';
  }
  if (!holds(task, actor)) return 'CASE.NOT_YOURS';
  return state.status === 'correcting' ? 'CASE.WAITS_FOR_APPLICANT' : undefined;
}

function decide(asked: Asked): Why {
  const why = atTask(asked);
  if (why !== undefined) return why;
  const { state, actor, facts } = asked;
  const { takenBy, decisions } = state.step!;
  if (takenBy.length > 0 && !takenBy.some((taker) => taker.account === actor.account)) return 'CASE.STEP_TAKEN';
  const task = currentTask(facts, state)!;
  if (task.mode === 'all' && decisions.some((decision) => decision.by.account === actor.account))
    return 'CASE.DECIDED_ALREADY';
  return actingPost(state, actor) === undefined ? 'CASE.NOT_YOUR_TURN' : undefined;
}

function holds(task: TaskStep, actor: Actor): boolean {
  return task.posts.some((post) => actor.posts.includes(post));
}

/** The post in which a person acts at the current step: the first that still has to act and that he holds. */
export function actingPost(state: CaseState, actor: Actor): string | undefined {
  return state.step?.waitingFor.find((post) => actor.posts.includes(post));
}
