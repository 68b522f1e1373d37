import type { Actor } from '#shared/case/actor';
import type { CaseCommand, CaseCommandKind } from '#shared/case/case-command';
import type { CaseFacts } from '#shared/case/case-facts';
import { openStep, type CaseState } from '#shared/case/case-state';
import { filledForm } from '#shared/case/filled-form.spec-support';
import { returnTargets } from '#shared/case/return-targets';
import { isStaffed, stepOf } from '#shared/definition/chain';
import { addDays, civilDateOf } from '#shared/kernel/civil-date';

/** Who gives a command where; `pick` chooses among what may be said. */
export interface Making {
  readonly facts: CaseFacts;
  readonly state: CaseState;
  readonly pick: number;
  readonly step: string;
  readonly who: Actor;
}

const reason = '不符';
const places = [{ field: 'seats', reason }];

/** A well-made command of a kind, as far as the case lets one be made. */
export function commandOf(kind: CaseCommandKind, making: Making): CaseCommand {
  return MAKERS[kind](making);
}

const MAKERS: { readonly [K in CaseCommandKind]: (making: Making) => CaseCommand } = {
  accept: () => ({ kind: 'accept' }),
  refuseAcceptance: () => ({ kind: 'refuseAcceptance', as: 'notAccepted', reason }),
  refer: () => ({ kind: 'refer', organ: '城管部门', reason }),
  requestCorrection: ({ state, step }) => ({
    ...{ kind: 'requestCorrection', places },
    ...(state.steps.length > 0 && { step }),
  }),
  proposeCorrection: ({ step }) => ({ kind: 'proposeCorrection', step, places }),
  correct: ({ pick }) => ({ kind: 'correct', answers: { seats: 10 + (pick % 40) }, files: [] }),
  returnMaterials: ({ step }) => ({ kind: 'returnMaterials', step, places }),
  take: ({ step }) => ({ kind: 'take', step }),
  release: ({ step }) => ({ kind: 'release', step }),
  decide: ({ facts, pick, step }) => {
    const found = stepOf(facts.definition.chain, step);
    const outcomes = isStaffed(found) ? found.outcomes : [];
    const points = isStaffed(found) ? (found.reviewPoints ?? []).map(({ key }) => ({ key, holds: true })) : [];
    const outcome = outcomes[pick % Math.max(1, outcomes.length)]?.key ?? 'none';
    const form = filledForm(isStaffed(found) ? found.form : undefined, facts.now);
    return { kind: 'decide', decision: { step, outcome, reason: '好', points, ...form } };
  },
  countersign: ({ step, pick }) => ({ kind: 'countersign', step, agrees: pick % 5 !== 4, reason }),
  returnTo: ({ facts, state, step }) => ({
    ...{ kind: 'returnTo', step, to: returnTargets(facts, state, step)[0] ?? 'none', reason },
  }),
  transfer: ({ step }) => ({ kind: 'transfer', step, to: 'a.two', reason }),
  delegate: ({ facts, step }) => {
    const today = civilDateOf(facts.now);
    return { kind: 'delegate', step, to: 'a.three', from: today, until: addDays(today, 3) };
  },
  addCosigner: ({ step }) => ({ kind: 'addCosigner', step, post: 'hall.clerk', reason }),
  consult: ({ facts, step }) => {
    const found = stepOf(facts.definition.chain, step);
    const [post = 'none'] = isStaffed(found) ? (found.may?.consult ?? []) : [];
    return { kind: 'consult', step, post, question: '可以吗' };
  },
  giveOpinion: ({ state, step, who }) => {
    const asked = openStep(state, step)?.consultations?.find(
      ({ post, opinion }) => opinion === undefined && who.posts.includes(post),
    );
    return { kind: 'giveOpinion', step, id: asked?.id ?? 'none', opinion: '可以' };
  },
  extend: ({ step }) => ({ kind: 'extend', step, clock: 'legal', reason }),
  remind: ({ step }) => ({ kind: 'remind', step, text: '请尽快' }),
  setDeadline: ({ facts, step }) => ({ kind: 'setDeadline', step, due: civilDateOf(facts.now), reason }),
  approveDeadline: ({ facts, state, step, pick }) => {
    const over = (openStep(state, step)?.due ?? '') < civilDateOf(facts.now);
    return { kind: 'approveDeadline', step, agrees: pick % 3 !== 2 && !over, reason };
  },
  act: ({ facts, step, pick }) => {
    const found = stepOf(facts.definition.chain, step);
    const outcomes = found?.kind === 'applicant' ? found.outcomes : [];
    const form = filledForm(found?.kind === 'applicant' ? found.form : undefined, facts.now);
    const outcome = outcomes[pick % Math.max(1, outcomes.length)]?.key ?? 'none';
    return { kind: 'act', step, outcome, files: [], ...form };
  },
  supply: () => ({ kind: 'supply', files: ['later'] }),
  withdrawCommitment: () => ({ kind: 'withdrawCommitment', commitment: 'promise', reason: '' }),
  withdraw: () => ({ kind: 'withdraw', reason: '' }),
};
