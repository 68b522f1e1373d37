import { civilDateOf } from '#shared/kernel/civil-date';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import type { Definition } from '#shared/definition/definition';
import type { Answers } from '#shared/form/answers';
import type { ApplicantProfile } from '#shared/form/applicant';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import { evaluateSubmission } from '#shared/form/evaluate-submission';
import { checkFiles } from '#shared/material/check-files';
import { planMaterials } from '#shared/material/plan-materials';
import type { ActorRef } from '#shared/case/actor';
import { checkFileAnswers } from '#shared/case/check-file-answers';
import type { CaseEvent } from '#shared/case/case-event';
import type { FileRef } from '#shared/case/file-ref';

/** An application as it arrives, with the version that it is pinned to. */
export interface Application {
  readonly item: string;
  readonly version: number;
  readonly hash: string;
  readonly definition: Definition;
  /** 办件编号. */
  readonly number: string;
  readonly applicant: ActorRef;
  readonly profile: ApplicantProfile;
  /** As typed; hidden, computed and read-only ones are settled here. */
  readonly answers: Answers;
  readonly files: readonly FileRef[];
  readonly now: string;
}

/**
 * The event that begins a case. Answers are evaluated by the pinned version: hidden ones dropped, computed ones recomputed,
 * read-only ones kept. Refused with ANSWERS.INVALID and every place: pointers into the answers (FILE.UNKNOWN for a file in them that the
 * platform did not receive so), '/files/<material>' for files.
 * Files of materials that the answers do not need are left out, not refused: the applicant may have changed his mind.
 */
export function submitCase(application: Application): Outcome<Extract<CaseEvent, { kind: 'submitted' }>> {
  const { definition, profile, now, item, version, hash, number, applicant } = application;
  const surroundings = { applicant: profile, today: civilDateOf(now) };
  const { answers, issues } = evaluateSubmission(compiledFormOf(definition), application.answers, surroundings);
  const plan = planMaterials(definition, answers, surroundings);
  const needed = new Set(
    plan.filter(({ state }) => state === 'toUpload' || state === 'optional').map(({ key }) => key),
  );
  const files = application.files.filter((file) => needed.has(file.material));
  const errors = [
    ...issues,
    ...checkFileAnswers(definition.form, answers, application.files),
    ...checkFiles(definition, plan, files),
  ];
  if (errors.length > 0) return refused('ANSWERS.INVALID', {}, errors);
  return done({
    kind: 'submitted',
    at: now,
    by: applicant,
    item,
    version,
    hash,
    number,
    applicant,
    profile,
    answers,
    files,
  });
}
