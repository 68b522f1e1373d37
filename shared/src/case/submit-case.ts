import { civilDateOf } from '#shared/kernel/civil-date';
import { done, refused, type Outcome, type PlaceError } from '#shared/kernel/outcome';
import { pointerTo } from '#shared/kernel/pointer';
import type { Definition } from '#shared/definition/definition';
import type { Answers } from '#shared/form/answers';
import type { ApplicantProfile } from '#shared/form/applicant';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import { evaluateSubmission, type Submission } from '#shared/form/evaluate-submission';
import type { FormSurroundings } from '#shared/form/form-state';
import { checkFiles } from '#shared/material/check-files';
import { NO_EVIDENCE, type Evidence } from '#shared/material/evidence';
import { NO_CHOICES, type MaterialChoices } from '#shared/material/material-choices';
import type { MaterialPlan } from '#shared/material/material-plan';
import { madeCommitments } from '#shared/material/offered-commitments';
import { planMaterials } from '#shared/material/plan-materials';
import { PLATFORM, type ActorRef } from '#shared/case/actor';
import { advance } from '#shared/case/advance';
import { checkFileAnswers } from '#shared/case/check-file-answers';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import type { FileRef } from '#shared/case/file-ref';
import { firstStep } from '#shared/case/first-step';
import { applyEvent, foldCase } from '#shared/case/fold-case';

/** An application as it arrives, with the version that it is pinned to. */
export interface Application {
  readonly item: string;
  readonly version: number;
  readonly hash: string;
  /** 办件编号. */
  readonly number: string;
  readonly applicant: ActorRef;
  readonly profile: ApplicantProfile;
  /** As typed; hidden, computed and read-only ones are settled here. */
  readonly answers: Answers;
  readonly files: readonly FileRef[];
  /** What the platform learned of him; absent means nothing. */
  readonly evidence?: Evidence;
  /** Promises, and what follows later; absent means none. */
  readonly choices?: MaterialChoices;
  /** How it began; absent means by this application. */
  readonly origin?: 'initiative' | 'data';
}

/**
 * The events with which a case begins: its submission, and where there is no acceptance how it goes on at once. Answers are
 * evaluated by the pinned version: hidden ones dropped, computed ones recomputed, read-only ones kept. Refused with
 * ANSWERS.INVALID and every place: pointers into the answers (FILE.UNKNOWN for a file in them that the
 * platform did not receive so), '/files/<material>' for files, '/choices/…' for promises.
 * Files of materials that the answers do not need are left out, not refused: the applicant may have changed his mind.
 * `evaluated` is `evaluateApplication` of the same, where it was asked before.
 */
export function beginCase(
  facts: CaseFacts,
  application: Application,
  evaluated: Submission = evaluateApplication(facts, application),
): Outcome<readonly CaseEvent[]> {
  const { definition, now } = facts;
  const { profile, evidence, choices = NO_CHOICES, applicant, origin, answers: _typed, ...named } = application;
  const surroundings = surroundingsOf(facts, profile);
  const { answers, issues } = evaluated;
  const known = { evidence: evidence ?? NO_EVIDENCE, choices };
  const plan = planMaterials(definition, answers, surroundings, known);
  const taken = new Set(plan.filter(({ state }) => state === 'toUpload' || state === 'optional').map(({ key }) => key));
  const files = application.files.filter((file) => taken.has(file.material));
  const made = settledChoices(definition, answers, surroundings, known, plan);
  const errors = [
    ...issues,
    ...checkFileAnswers(definition.form, answers, application.files),
    ...checkFiles(definition, plan, files),
    ...strangeChoices(choices, made),
  ];
  if (errors.length > 0) return refused('ANSWERS.INVALID', {}, errors);
  const chosen = made.commitments.length > 0 || made.deferred.length > 0;
  const submitted: CaseEvent = {
    ...{ kind: 'submitted', at: now, by: origin === undefined ? applicant : PLATFORM, ...named },
    ...{ applicant, profile, answers, files },
    ...(evidence && { evidence }),
    ...(chosen && { choices: made }),
    ...(origin && { origin }),
  };
  return done([submitted, ...onwards(facts, submitted)]);
}

/** What counts of the typed answers on the pinned version, and why they may not be submitted. */
export function evaluateApplication(facts: CaseFacts, given: Pick<Application, 'answers' | 'profile'>): Submission {
  return evaluateSubmission(compiledFormOf(facts.definition), given.answers, surroundingsOf(facts, given.profile));
}

function surroundingsOf({ now, calendar }: CaseFacts, applicant: ApplicantProfile): FormSurroundings {
  return { applicant, today: civilDateOf(now), calendar };
}

/** How a case goes on by itself: on the spot it counts as accepted, without acceptance work begins at once. */
function onwards(facts: CaseFacts, submitted: CaseEvent): readonly CaseEvent[] {
  const { chain } = facts.definition;
  if (chain.intake.mode === 'accept') return [];
  const accepted: readonly CaseEvent[] =
    chain.intake.mode === 'onTheSpot' ? [{ kind: 'accepted', at: facts.now, by: PLATFORM }] : [];
  const state = accepted.reduce(applyEvent, foldCase([submitted]));
  return [...accepted, ...advance(facts, state, firstStep(facts, state))];
}

/** What of the choices counts: promises that are made, and materials that may follow and do. */
function settledChoices(
  definition: Definition,
  answers: Answers,
  surroundings: FormSurroundings,
  known: { readonly evidence: Evidence; readonly choices: MaterialChoices },
  plan: MaterialPlan,
): MaterialChoices {
  return {
    commitments: [...madeCommitments(definition, answers, surroundings, known)],
    deferred: plan.filter(({ state }) => state === 'deferred').map(({ key }) => key),
  };
}

/** Promises that are not offered (any more): the applicant must see that they do not count. */
function strangeChoices(chosen: MaterialChoices, made: MaterialChoices): readonly PlaceError[] {
  return chosen.commitments.flatMap((key): PlaceError[] =>
    made.commitments.includes(key)
      ? []
      : [{ pointer: pointerTo('choices', 'commitments', key), code: 'COMMITMENT.NOT_OFFERED' }],
  );
}
