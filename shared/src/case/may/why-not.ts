import { placedSteps, stepOf } from '#shared/definition/chain';
import type { StepPowers } from '#shared/definition/step/staffed';
import type { CaseCommandKind } from '#shared/case/case-command';
import { openStep } from '#shared/case/case-state';
import { extensionOf } from '#shared/case/extension-of';
import { firstOf, type Asked, type Why } from '#shared/case/may/asked';
import { actingPost, notAtWork, staffedAt } from '#shared/case/may/at-step';
import { notToDecide, notToRelease, notToTake } from '#shared/case/may/decide';
import { returnTargets } from '#shared/case/return-targets';
import { signatureOf } from '#shared/case/signatures';
import { transferTargets } from '#shared/case/transfer-targets';

/** What may be done once a case has ended or is looked at afterwards, by its status. */
const AFTER_THE_END: ReadonlySet<CaseCommandKind> = new Set([
  'take',
  'release',
  'decide',
  'countersign',
  'act',
  'setDeadline',
  'approveDeadline',
  'transfer',
  'delegate',
  'addCosigner',
  'consult',
  'giveOpinion',
  'returnTo',
  'extend',
  'remind',
  'supply',
]);

/**
 * Why this person may not give this kind of command now, as a code; undefined where he may. `availableCommands` offers
 * exactly what is not refused here, and `decideCase` asks here first.
 */
export function whyNot(kind: CaseCommandKind, asked: Asked): Why {
  const { status } = asked.state;
  if (status === 'ended' || (status === 'aftercare' && !AFTER_THE_END.has(kind))) return 'CASE.ENDED';
  return WHY_NOT[kind](asked);
}

const WHY_NOT: { readonly [K in CaseCommandKind]: (asked: Asked) => Why } = {
  accept: atIntake,
  refuseAcceptance: atIntake,
  refer: (asked) => atIntake(asked) ?? (intakeOf(asked)?.referred === undefined ? 'CASE.NOT_OFFERED' : undefined),
  requestCorrection: (asked) => {
    const why = asked.state.status === 'submitted' ? atIntake(asked) : atCorrectingStep(asked);
    const entitled = why === undefined || why === 'CASE.WAITS_FOR_APPLICANT';
    return entitled && asked.state.correction !== undefined ? 'CASE.CORRECTION_TOLD_ONCE' : why;
  },
  proposeCorrection: (asked) =>
    firstOf(
      () => notToDecide(asked),
      () => (mayAt(asked).correct === true && isOtherLane(asked) ? undefined : 'CASE.NO_CORRECTION_HERE'),
      () => (asked.state.correction === undefined ? undefined : 'CASE.CORRECTION_TOLD_ONCE'),
    ),
  correct: (asked) => ownOnly(asked) ?? (asked.state.status === 'correcting' ? undefined : 'CASE.NOTHING_TO_CORRECT'),
  returnMaterials: (asked) =>
    firstOf(
      () => notToDecide(asked),
      () => {
        const { intake } = asked.facts.definition.chain;
        const returns = intake.mode !== 'accept' && intake.returned !== undefined && mayAt(asked).correct === true;
        return returns ? undefined : 'CASE.NO_CORRECTION_HERE';
      },
      () => (asked.state.decidedAt === undefined ? undefined : 'CASE.DECIDED'),
    ),
  take: notToTake,
  release: notToRelease,
  decide: notToDecide,
  countersign: (asked) => {
    const { state, actor } = asked;
    if (state.applicant.account === actor.account) return 'CASE.OWN_CASE';
    const at = staffedAt(asked);
    const signs = at !== undefined && signatureOf(at.step, at.open, actor) !== undefined;
    if (!signs) return at === undefined ? (notAtWork(asked) ?? 'CASE.NOTHING_TO_SIGN') : 'CASE.NOTHING_TO_SIGN';
    return state.status === 'correcting' ? 'CASE.WAITS_FOR_APPLICANT' : undefined;
  },
  returnTo: (asked) =>
    notToDecide(asked) ??
    (returnTargets(asked.facts, asked.state, asked.step ?? '').length > 0 ? undefined : 'CASE.NOT_OFFERED'),
  transfer: (asked) =>
    firstOf(
      () => notToDecide(asked),
      () => (transferTargets(asked.facts, asked.state, asked.step ?? '').length > 0 ? undefined : 'CASE.NOT_OFFERED'),
    ),
  delegate: (asked) =>
    firstOf(
      () => notToDecide(asked),
      () => ((mayAt(asked).delegate ?? []).length > 0 ? undefined : 'CASE.NOT_OFFERED'),
      () => {
        const post = actingPost(staffedAt(asked)!.open, asked.actor, asked.facts.now);
        return post?.through === undefined ? undefined : 'CASE.NO_REDELEGATION';
      },
    ),
  addCosigner: (asked) =>
    firstOf(
      () => notToDecide(asked),
      () => {
        const asks = (mayAt(asked).cosign ?? []).filter((post) => !staffedAt(asked)!.open.cosigners?.includes(post));
        return asks.length > 0 ? undefined : 'CASE.NOT_OFFERED';
      },
    ),
  consult: (asked) => notToDecide(asked) ?? ((mayAt(asked).consult ?? []).length > 0 ? undefined : 'CASE.NOT_OFFERED'),
  giveOpinion: ({ state, actor, step }) => {
    if (state.applicant.account === actor.account) return 'CASE.OWN_CASE';
    const asked = step === undefined ? undefined : openStep(state, step)?.consultations;
    const mine = asked?.some(({ post, opinion }) => opinion === undefined && actor.posts.includes(post)) === true;
    return mine ? undefined : 'CASE.NOT_ASKED';
  },
  extend: (asked) =>
    firstOf(
      () => notToDecide(asked),
      () => {
        const { facts, state, actor } = asked;
        const may = mayAt(asked).extend?.some((key) => extensionOf(facts, state, actor, key) !== undefined);
        return may === true ? undefined : 'CASE.NOT_OFFERED';
      },
    ),
  remind: (asked) => {
    const { state, actor, facts } = asked;
    const at = staffedAt(asked);
    const entitled =
      state.applicant.account === actor.account ||
      facts.definition.chain.supervisors?.some((post) => actor.posts.includes(post)) === true;
    if (!entitled) return 'CASE.NOT_YOURS';
    if (at === undefined || state.status === 'correcting') return 'CASE.NOT_OFFERED';
    const last = at.open.remindedAt;
    const soon = last !== undefined && Date.parse(facts.now) - Date.parse(last) < 86_400_000;
    return soon ? 'CASE.REMINDED_ALREADY' : undefined;
  },
  setDeadline: (asked) => deadlineStep(asked, 'by'),
  approveDeadline: (asked) => deadlineStep(asked, 'approvedBy'),
  act: (asked) =>
    firstOf(
      () => ownOnly(asked),
      () => (applicantStep(asked) === undefined ? 'CASE.NOTHING_TO_DO' : undefined),
      () => (asked.state.status === 'correcting' ? 'CASE.CORRECTION_FIRST' : undefined),
    ),
  supply: (asked) =>
    firstOf(
      () => ownOnly(asked),
      () =>
        asked.state.deferrals.some(({ suppliedAt }) => suppliedAt === undefined) ? undefined : 'CASE.NOTHING_TO_SUPPLY',
    ),
  withdrawCommitment: (asked) => {
    const { state, facts } = asked;
    const made = facts.definition.commitments?.some(
      ({ key, withdrawnTo }) => withdrawnTo !== undefined && state.choices.commitments.includes(key),
    );
    return firstOf(
      () => ownOnly(asked),
      () => (made === true && state.status === 'inProgress' ? undefined : 'CASE.NOT_OFFERED'),
      () => (state.decidedAt === undefined ? undefined : 'CASE.DECIDED'),
    );
  },
  withdraw: (asked) => ownOnly(asked) ?? (asked.state.decidedAt === undefined ? undefined : 'CASE.DECIDED'),
};

function ownOnly({ state, actor }: Asked): Why {
  return state.applicant.account === actor.account ? undefined : 'CASE.NOT_YOURS';
}

function intakeOf({ facts }: Asked) {
  const { intake } = facts.definition.chain;
  return intake.mode === 'accept' ? intake : undefined;
}

function atIntake(asked: Asked): Why {
  const { state, actor } = asked;
  if (state.applicant.account === actor.account) return 'CASE.OWN_CASE';
  if (intakeOf(asked)?.posts.some((post) => actor.posts.includes(post)) !== true) return 'CASE.NOT_YOURS';
  if (state.status === 'correcting' && state.steps.length === 0) return 'CASE.WAITS_FOR_APPLICANT';
  return state.status === 'submitted' ? undefined : 'CASE.ACCEPTED';
}

/** A correction is told where the step allows it; of several lanes only the lead tells it, for all. */
function atCorrectingStep(asked: Asked): Why {
  if (asked.step === undefined) return asked.state.steps.length === 0 ? atIntake(asked) : 'CASE.NO_CORRECTION_HERE';
  const here = mayAt(asked).correct === true && intakeOf(asked) !== undefined && !isOtherLane(asked);
  return notToDecide(asked) ?? (here ? undefined : 'CASE.NO_CORRECTION_HERE');
}

/** Whether the step stands in a lane that does not lead. */
function isOtherLane({ facts, step }: Asked): boolean {
  const within = step === undefined ? undefined : placedSteps(facts.definition.chain).get(step)?.within;
  return within !== undefined && within.joint.lead !== within.lane.key;
}

function mayAt(asked: Asked): StepPowers {
  return staffedAt(asked)?.step.may ?? {};
}

function applicantStep({ facts, state, step }: Asked) {
  const open = step === undefined ? undefined : openStep(state, step);
  const found = open && stepOf(facts.definition.chain, open.key);
  return open !== undefined && found?.kind === 'applicant' ? { step: found, open } : undefined;
}

/** Why a person may not set the applicant's day, or not approve it. */
function deadlineStep(asked: Asked, role: 'by' | 'approvedBy'): Why {
  const { state, actor } = asked;
  if (state.applicant.account === actor.account) return 'CASE.OWN_CASE';
  const at = applicantStep(asked);
  const deadline = at?.step.deadline;
  if (at === undefined || deadline?.kind !== 'set') return 'CASE.NO_DEADLINE_HERE';
  const post = deadline[role];
  if (post === undefined || !actor.posts.includes(post)) return 'CASE.NOT_YOURS';
  const waits = at.open.due !== undefined && at.open.dueApproved === false;
  if (role === 'approvedBy' && !waits) return 'CASE.NOTHING_TO_APPROVE';
  if (role === 'approvedBy') return at.open.dueBy === actor.account ? 'CASE.OTHER_PERSON_NEEDED' : undefined;
  return at.open.due === undefined ? undefined : 'CASE.DEADLINE_SET';
}
