import { addDays, civilDateOf } from '#shared/kernel/civil-date';
import type { Refusal } from '#shared/kernel/outcome';
import { isStaffed, type StaffedStep } from '#shared/definition/chain';
import type { AcceptIntake } from '#shared/definition/intake';
import type { ApplicantStep } from '#shared/definition/step/applicant';
import type { CaseCommand, CaseCommandKind } from '#shared/case/case-command';
import { SCENARIO_APPLICANT } from '#shared/simulate/scenario-case';
import { correctedPlaces, somePlaces } from '#shared/simulate/walk/told-places';
import { fillStepForm } from '#shared/simulate/walk/inner-answers';
import type { Unit } from '#shared/simulate/walk/unit';
import type { WalkState } from '#shared/simulate/walk/walk-state';
import type { Way } from '#shared/simulate/walk/ways';

const REASON = '按规定办理。';
const APPLICANT = [SCENARIO_APPLICANT];

/** Does one act on a way: a person's part of it. Undefined when it was done, else why nobody could. */
export function actOn(walk: WalkState, unit: Unit, way: Way): Refusal | undefined {
  switch (unit.kind) {
    case 'intake':
      return intakeAct(walk, way);
    case 'correction':
      return applicantGives(walk, 'correct', undefined, { kind: 'correct', ...correctedPlaces(walk) });
    case 'supply':
      return supply(walk);
    case 'applicant':
      return applicantAct(walk, unit, way);
    case 'staffed':
      return way.kind === 'side' ? sideAct(walk, unit, way) : decide(walk, unit, way);
  }
}

function applicantGives(
  walk: WalkState,
  kind: CaseCommandKind,
  step: string | undefined,
  command: CaseCommand,
): Refusal | undefined {
  const why = walk.give(APPLICANT, kind, step, command);
  if (why === undefined) walk.acts.push(step ?? kind);
  return why;
}

function intakeAct(walk: WalkState, { name }: Way): Refusal | undefined {
  const { posts } = walk.definition.chain.intake as AcceptIntake;
  const people = walk.holders(posts);
  const command = ((): CaseCommand => {
    if (name === 'accept') return { kind: 'accept' };
    if (name === 'refer') return { kind: 'refer', organ: '有管辖权的机关', reason: REASON };
    if (name === 'correction') return { kind: 'requestCorrection', places: somePlaces(walk) };
    return { kind: 'refuseAcceptance', as: name === 'notNeeded' ? 'notNeeded' : 'notAccepted', reason: REASON };
  })();
  const why = walk.give(people, command.kind, undefined, command);
  if (why === undefined) countFor(walk, posts[0]);
  return why;
}

function supply(walk: WalkState): Refusal | undefined {
  const owed = walk.run.state.deferrals.filter(({ suppliedAt }) => suppliedAt === undefined);
  const files = owed.map(({ material }) => walk.run.upload(material));
  return applicantGives(walk, 'supply', undefined, { kind: 'supply', files });
}

function applicantAct(walk: WalkState, { step, open, takes }: Unit, { name }: Way): Refusal | undefined {
  const own = step as ApplicantStep;
  const { deadline, key } = own;
  if (takes === 'deadline' && deadline.kind === 'set') return setDeadline(walk, own, open?.due !== undefined);
  const filled = fillStepForm(walk, own);
  if ('code' in filled) return filled;
  const uploads = (own.materials ?? []).filter((material) => canUpload(walk, material));
  const files = uploads.map((material) => walk.run.upload(material));
  return applicantGives(walk, 'act', key, { kind: 'act', step: key, outcome: name, files, ...filled });
}

function canUpload({ definition }: WalkState, key: string): boolean {
  return definition.materials.some(
    (material) => material.key === key && material.sources.some((source) => source.kind === 'upload'),
  );
}

/** An officer sets the applicant's day, a second one approves it where that is asked; now and then he says no. */
function setDeadline(walk: WalkState, { key, deadline }: ApplicantStep, isSet: boolean): Refusal | undefined {
  if (deadline.kind !== 'set') return { code: 'CASE.NO_DEADLINE_HERE' };
  if (isSet) {
    const { now } = walk.run;
    const over = (walk.run.state.steps.find((open) => open.key === key)?.due ?? '') < civilDateOf(now);
    const agrees = !over && walk.random() < 0.85;
    const why = walk.give(walk.holders([deadline.approvedBy]), 'approveDeadline', key, {
      ...{ kind: 'approveDeadline', step: key, agrees, reason: REASON },
    });
    if (why === undefined) countFor(walk, deadline.approvedBy);
    return why;
  }
  const due = civilDateOf(walk.run.after(deadline.max));
  const why = walk.give(walk.holders([deadline.by]), 'setDeadline', key, {
    ...{ kind: 'setDeadline', step: key, due, reason: REASON },
  });
  if (why === undefined) countFor(walk, deadline.by);
  return why;
}

function decide(walk: WalkState, { step, open, key }: Unit, { name }: Way): Refusal | undefined {
  if (!isStaffed(step) || open === undefined) return { code: 'NOBODY' };
  const posts = [
    ...open.waitingFor,
    ...(open.cosigners ?? []),
    ...(open.delegations ?? []).map(({ to }) => to),
    ...step.posts,
  ];
  if (step.kind === 'task' && step.crew !== undefined) posts.push(step.crew.lead);
  const people = walk.holders(posts);
  if (open.unsigned !== undefined) {
    const why = walk.give(people, 'countersign', key, { kind: 'countersign', step: key, agrees: true });
    if (why === undefined) countFor(walk, open.cosigners?.[0] ?? step.posts[0]);
    return why;
  }
  if (step.kind === 'task' && step.mode === 'crew') {
    const missing = formCrew(walk, step, key);
    if (missing !== undefined) return missing;
  }
  const filled = fillStepForm(walk, step);
  if ('code' in filled) return filled;
  const points = (step.reviewPoints ?? []).map((point) => ({ key: point.key, holds: true }));
  const decision = { step: key, outcome: name, reason: REASON, points, ...filled };
  const why = walk.give(people, 'decide', key, { kind: 'decide', decision });
  if (why === undefined) countFor(walk, open.waitingFor[0] ?? step.posts[0]);
  return why;
}

/** Enough people take the step, its lead first. Undefined when they are together. */
function formCrew(walk: WalkState, step: Extract<StaffedStep, { kind: 'task' }>, key: string): Refusal | undefined {
  const { min = 2, lead = step.posts[0]! } = step.crew ?? {};
  const take: CaseCommand = { kind: 'take', step: key };
  const takers = () => walk.run.state.steps.find((open) => open.key === key)?.takenBy ?? [];
  const ledBy = (): boolean => {
    const leads = walk.holders([lead, ...(walk.run.state.steps.find((open) => open.key === key)?.waitingFor ?? [])]);
    return takers().some(({ account }) => leads.some((person) => person.account === account));
  };
  if (!ledBy()) {
    const why = walk.give(walk.holders([lead]), 'take', key, take);
    if (why !== undefined) return why;
  }
  while (takers().length < min) {
    const why = walk.give(walk.holders([...step.posts, lead]), 'take', key, take);
    if (why !== undefined) return why;
  }
  return undefined;
}

function sideAct(walk: WalkState, { step, open, key }: Unit, { name, target = '' }: Way): Refusal | undefined {
  if (!isStaffed(step) || open === undefined) return { code: 'NOBODY' };
  const lead = step.kind === 'task' ? step.crew?.lead : undefined;
  const people = walk.holders([...open.waitingFor, ...step.posts, lead]);
  if (step.kind === 'task' && step.mode === 'crew') formCrew(walk, step, key);
  const today = civilDateOf(walk.run.now);
  const commands: Readonly<Record<string, () => CaseCommand>> = {
    returnTo: () => ({ kind: 'returnTo', step: key, to: target, reason: REASON }),
    transfer: () => ({ kind: 'transfer', step: key, to: target, reason: REASON }),
    addCosigner: () => ({ kind: 'addCosigner', step: key, post: target, reason: REASON }),
    consult: () => ({ kind: 'consult', step: key, post: target, question: '请提出意见。' }),
    extend: () => ({ kind: 'extend', step: key, clock: target, reason: REASON }),
    delegate: () => ({ kind: 'delegate', step: key, to: target, from: today, until: addDays(today, 5) }),
    requestCorrection: () => ({ kind: 'requestCorrection', step: key, places: somePlaces(walk) }),
    proposeCorrection: () => ({ kind: 'proposeCorrection', step: key, places: somePlaces(walk) }),
    returnMaterials: () => ({ kind: 'returnMaterials', step: key, places: somePlaces(walk) }),
  };
  const command = commands[name]?.();
  if (command === undefined) return { code: 'NOBODY' };
  const why = walk.give(people, command.kind, key, command);
  if (why === undefined && name === 'consult') answerConsultation(walk, key, target);
  return why;
}

function answerConsultation(walk: WalkState, key: string, post: string): void {
  const asked = walk.run.state.steps
    .find((open) => open.key === key)
    ?.consultations?.find(({ opinion }) => opinion === undefined);
  if (asked !== undefined)
    walk.give(walk.holders([post]), 'giveOpinion', key, {
      kind: 'giveOpinion',
      step: key,
      id: asked.id,
      opinion: '同意。',
    });
}

function countFor(walk: WalkState, post: string | undefined): void {
  if (post !== undefined) walk.decisions.set(post, (walk.decisions.get(post) ?? 0) + 1);
}
