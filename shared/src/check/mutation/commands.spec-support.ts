import { addDays, civilDateOf } from '#shared/kernel/civil-date';
import { isStaffed, stepOf } from '#shared/definition/chain';
import type { Form } from '#shared/definition/form';
import type { Random } from '#shared/kernel/random';
import type { Answers } from '#shared/form/answers';
import { innerSource } from '#shared/form/inner-source';
import type { AvailableCommand, CaseCommand, CaseCommandKind } from '#shared/case/case-command';
import { surroundingsOf } from '#shared/case/case-surroundings';
import { returnTargets } from '#shared/case/return-targets';
import { fillForm } from '#shared/check/mutation/fill-form.spec-support';
import { shuffled, type Literals } from '#shared/check/mutation/tried-values.spec-support';
import type { WorkedCase } from '#shared/check/mutation/worked-case.spec-support';

/** How people choose and fill. */
export interface Manner {
  readonly random: Random;
  readonly literals: Literals;
  /** How often each way was chosen so far, in all cases: what was not chosen yet comes first. */
  readonly chosen: Map<string, number>;
}

interface Making extends Manner {
  readonly run: WorkedCase;
  readonly step: string;
}

const reason = '按规定办理。';
const DUES = [0, 1, 5, 20];

/** The commands of the kinds by which a case gets on, as people would make them; one for each way that may be chosen. */
const MAKERS: { readonly [K in CaseCommandKind]?: (making: Making) => readonly CaseCommand[] } = {
  accept: () => [{ kind: 'accept' }],
  refuseAcceptance: () => [
    { kind: 'refuseAcceptance', as: 'notAccepted', reason },
    { kind: 'refuseAcceptance', as: 'notNeeded', reason },
  ],
  refer: () => [{ kind: 'refer', organ: '城管部门', reason }],
  requestCorrection: (making) => [{ kind: 'requestCorrection', ...named(making), places: placesOf(making) }],
  returnMaterials: (making) => [{ kind: 'returnMaterials', step: making.step, places: placesOf(making) }],
  correct: ({ run }) => {
    const told = run.state.correction?.places ?? [];
    const answers = told.flatMap(({ field }) =>
      field === undefined ? [] : [[field, run.state.answers[field] ?? null]],
    );
    const files = told.flatMap(({ material }) => (material === undefined ? [] : [run.upload(material)]));
    return [{ kind: 'correct', answers: Object.fromEntries(answers) as Answers, files }];
  },
  take: ({ step }) => [{ kind: 'take', step }],
  decide: (making) => {
    const step = stepOf(making.run.definition.chain, making.step);
    if (!isStaffed(step)) return [];
    const points = (step.reviewPoints ?? []).map(({ key }) => ({ key, holds: true }));
    const form = filled(making, step.form);
    return step.outcomes.map(({ key }) => ({
      kind: 'decide',
      decision: { step: making.step, outcome: key, reason, points, ...form },
    }));
  },
  countersign: ({ step }) => [{ kind: 'countersign', step, agrees: true }],
  act: (making) => {
    const step = stepOf(making.run.definition.chain, making.step);
    if (step?.kind !== 'applicant') return [];
    const form = filled(making, step.form);
    return step.outcomes.map(({ key }) => ({ kind: 'act', step: making.step, outcome: key, files: [], ...form }));
  },
  setDeadline: ({ run, step }) =>
    DUES.map((days) => ({ kind: 'setDeadline', step, due: addDays(civilDateOf(run.now), days), reason })),
  approveDeadline: ({ step }) => [
    { kind: 'approveDeadline', step, agrees: true, reason },
    { kind: 'approveDeadline', step, agrees: false, reason },
  ],
  supply: ({ run }) => {
    const missing = run.state.deferrals.filter(({ suppliedAt }) => suppliedAt === undefined);
    return [{ kind: 'supply', files: missing.map(({ material }) => run.upload(material)) }];
  },
  returnTo: ({ run, step }) =>
    returnTargets(run.facts, run.state, step).map((to) => ({ kind: 'returnTo', step, to, reason })),
};

/** Kinds of commands by which a case gets on; the others can be given for ever. */
export const MOVES: ReadonlySet<CaseCommandKind> = new Set(Object.keys(MAKERS) as CaseCommandKind[]);

/** Every way in which an offered command could be given now. */
export function triedOf(
  run: WorkedCase,
  { kind, step = '' }: AvailableCommand,
  manner: Manner,
): readonly CaseCommand[] {
  return shuffled(MAKERS[kind]?.({ ...manner, run, step }) ?? [], manner.random);
}

/** What a command chooses, so that what was not chosen yet comes first. */
export function choiceOf(command: CaseCommand): string {
  if (command.kind === 'decide') return `decide ${command.decision.step} ${command.decision.outcome}`;
  const step = 'step' in command ? (command.step ?? '') : '';
  const way = 'outcome' in command ? command.outcome : 'to' in command ? command.to : 'as' in command ? command.as : '';
  return `${command.kind} ${step} ${way}`;
}

function named({ step }: Making): { step?: string } {
  return step === '' ? {} : { step };
}

function placesOf({ run, random }: Making) {
  const fields = shuffled(Object.keys(run.state.answers), random).slice(0, 1);
  const materials = shuffled([...new Set(run.state.files.map(({ material }) => material))], random).slice(0, 1);
  return [...fields.map((field) => ({ field, reason })), ...materials.map((material) => ({ material, reason }))];
}

/** What is filled at a step, with patience. */
function filled({ run, random, literals }: Making, form: Form | undefined): { form?: Answers } {
  if (form === undefined) return {};
  const surroundings = { ...surroundingsOf(run.facts, run.state), application: run.state.answers };
  return { form: fillForm(innerSource(run.definition, form), {}, { surroundings, literals, random }).answers };
}
