import { civilDateOf } from '#shared/kernel/civil-date';
import { isStaffed, stepOf, type StaffedStep } from '#shared/definition/chain';
import { conditionOf } from '#shared/chain/condition-of';
import type { Actor } from '#shared/case/actor';
import type { CaseFacts } from '#shared/case/case-facts';
import { openStep, type CaseState } from '#shared/case/case-state';
import { caseRoots } from '#shared/case/case-surroundings';
import type { OpenStep } from '#shared/case/open-step';
import type { Asked, Why } from '#shared/case/may/asked';

/** A step that is open and that people decide. */
export interface AtStep {
  readonly step: StaffedStep;
  readonly open: OpenStep;
}

/** The open step that a command names, where people decide it. */
export function staffedAt({ facts, state, step }: Asked): AtStep | undefined {
  const open = step === undefined ? undefined : openStep(state, step);
  const found = open && stepOf(facts.definition.chain, open.key);
  return open !== undefined && isStaffed(found) ? { step: found, open } : undefined;
}

/** Why a person may not work at the step at all: it is not open, it is not his, or the applicant has the turn. */
export function notAtWork(asked: Asked): Why {
  const { facts, state, actor, step } = asked;
  if (state.applicant.account === actor.account) return 'CASE.OWN_CASE';
  const at = staffedAt(asked);
  const named = step === undefined ? undefined : stepOf(facts.definition.chain, step);
  if (at === undefined) {
    const his = isStaffed(named) && named.posts.some((post) => actor.posts.includes(post));
    return his ? whyClosed(state, named.key, actor) : 'CASE.NOT_YOURS';
  }
  if (!works(facts, at, actor)) return 'CASE.NOT_YOURS';
  if (at.step.who?.otherThan?.some((key) => decidedAt(state, key, actor)) === true) return 'CASE.OTHER_PERSON_NEEDED';
  return state.status === 'correcting' ? 'CASE.WAITS_FOR_APPLICANT' : undefined;

  function works({ now }: CaseFacts, { step: staffed, open }: AtStep, person: Actor): boolean {
    const posts = new Set([
      ...staffed.posts,
      ...open.waitingFor,
      ...(staffed.kind === 'task' && staffed.crew !== undefined ? [staffed.crew.lead] : []),
    ]);
    const holds = person.posts.some((post) => posts.has(post));
    return (holds || delegation(open, person, now) !== undefined) && fitsWho(asked, staffed);
  }
}

/** Whether the person is one of those that the step asks for beyond holding a post. */
function fitsWho({ facts, state, actor }: Asked, { who }: StaffedStep): boolean {
  if (who?.departments !== undefined && !who.departments.some((key) => actor.departments?.includes(key) === true))
    return false;
  if (who?.sameAs !== undefined && !isSame(facts, state, who.sameAs, actor)) return false;
  if (who?.within !== 'caseRegion') return true;
  const region = conditionOf(facts.definition, facts.definition.chain.region, 'string')?.evaluate(
    caseRoots(facts, state),
  );
  // A case whose region is not known may be worked on by everybody who holds a post.
  if (typeof region !== 'string') return true;
  const regions = actor.regions ?? (actor.departments ?? []).flatMap((key) => facts.regionsOf?.(key) ?? []);
  return regions.some((own) => own === region || facts.liesIn?.(region, own) === true);
}

/** Whether a person decided at one of the steps. Where nobody did who still holds the post in which he did, anybody may. */
function isSame({ holders }: CaseFacts, { decisions }: CaseState, steps: readonly string[], actor: Actor): boolean {
  const there = decisions.filter(({ step, by: { account, post, through } }) => {
    const held = through ?? post;
    return steps.includes(step) && (held === undefined || holders?.(held).includes(account) !== false);
  });
  return there.length === 0 || there.some(({ by }) => by.account === actor.account);
}

function decidedAt(state: CaseState, step: string, actor: Actor): boolean {
  return state.decisions.some((decision) => decision.step === step && decision.by.account === actor.account);
}

/** Why nobody works at a step: its turn has not come, this person himself was the one who decided there, or others did. */
function whyClosed({ visits, decisions }: CaseState, step: string, actor: Actor): Why {
  const last = visits.findLast(({ key }) => key === step);
  if (last === undefined) return 'CASE.NOT_YOUR_TURN';
  const own = decisions.some(
    (taken) => taken.step === step && taken.at >= last.from && taken.by.account === actor.account,
  );
  return own ? 'CASE.DONE_BY_YOU' : 'CASE.STEP_OVER';
}

/** The delegation under which a person may act at a step today. */
export function delegation(
  { delegations = [], waitingFor }: OpenStep,
  actor: Actor,
  now: string,
): { readonly post: string; readonly to: string } | undefined {
  const today = civilDateOf(now);
  return delegations.find(
    ({ post, to, from, until }) =>
      from <= today && today <= until && waitingFor.includes(post) && actor.posts.includes(to),
  );
}

/** The post in which a person acts at an open step: the first that still has to act and that he holds, else one delegated to him. */
export function actingPost(
  open: OpenStep,
  actor: Actor,
  now: string,
): { readonly post: string; readonly through?: string } | undefined {
  const own = open.waitingFor.find((post) => actor.posts.includes(post));
  if (own !== undefined) return { post: own };
  const given = delegation(open, actor, now);
  return given && { post: given.post, through: given.to };
}
