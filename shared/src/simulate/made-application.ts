import { pointerTo } from '#shared/kernel/pointer';
import type { Definition } from '#shared/definition/definition';
import type { Calendar } from '#shared/kernel/calendar';
import type { Answers } from '#shared/form/answers';
import type { ApplicantProfile } from '#shared/form/applicant';
import { fileAnswers } from '#shared/form/file-answers';
import { filePlaceOf } from '#shared/form/file-place';
import { Evidence } from '#shared/material/evidence';
import { NO_CHOICES } from '#shared/material/material-choices';
import type { Application } from '#shared/case/submit-case';
import type { FileRef } from '#shared/case/file-ref';
import type { CaseFacts } from '#shared/case/case-facts';
import { regionNames } from '#shared/form/region-names';
import type { MadeUpApplicant } from '#shared/simulate/made-up-applicant';

/** Work begins at nine in Asia/Shanghai. */
export const MORNING = 'T01:00:00.000Z';

/** The applicant of a made-up case: his account. */
const ACCOUNT = 'applicant';

/** The moment at which somebody applies, for the rules of cases. */
export function factsAt(
  definition: Definition,
  { today }: Pick<MadeUpApplicant, 'today'>,
  calendar: Calendar,
): CaseFacts {
  return { definition, calendar, now: `${today}${MORNING}`, regions: regionNames([]), uploads: [] };
}

/** The application that somebody hands in: a file for every material that may be uploaded and does not follow later. */
export function applicationOf(definition: Definition, applicant: MadeUpApplicant): Application {
  const { key, profile, answers, evidence, commitments = [], deferred = [] } = applicant;
  const uploaded = definition.materials
    .filter((material) => material.sources.some((source) => source.kind === 'upload'))
    .filter((material) => material.necessity !== 'optional' && !deferred.includes(material.key));
  return {
    ...{ item: 'scenario', version: 1, hash: `sha256:${'0'.repeat(64)}`, number: key },
    applicant: { account: ACCOUNT, name: String(profile['name']) },
    profile: profile as ApplicantProfile,
    answers,
    files: [...uploaded.map((material) => fileFor(material.key)), ...answeredFiles(definition.form, answers)],
    ...(evidence && { evidence: Evidence.parse(evidence) }),
    choices: { ...NO_CHOICES, commitments, deferred },
    ...(definition.basics.origin === 'data' && { origin: 'data' as const }),
  };
}

/** A made-up file of a material. */
export function fileFor(material: string, n = 0): FileRef {
  return {
    ...{ id: `${material}-${n}`, material, name: `${material}.pdf`, type: 'application/pdf', bytes: 1 },
    ...{ sha256: '0'.repeat(64), scan: 'clean' },
  };
}

/** The files that answers hold, as if the platform had received each for its question. */
export function answeredFiles(form: Definition['form'], answers: Answers): FileRef[] {
  return fileAnswers(form, answers).map(({ question, file }) => ({
    ...file,
    material: filePlaceOf(question),
    scan: 'clean',
  }));
}

/** Where a refusal says that a material is missing. */
export function missingMaterial(pointer: string): string | undefined {
  const [, files, key] = pointer.split('/');
  return files === 'files' && key !== undefined && pointer === pointerTo(files, key) ? key : undefined;
}
