import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';
import { Instant } from '#shared/kernel/instant';
import { Key, Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { DocumentKind } from '#shared/definition/document-template';
import { EndKind } from '#shared/definition/step/plain-steps';
import { Answers } from '#shared/form/answers';
import { ApplicantProfile } from '#shared/form/applicant';
import { ContentHash } from '#shared/version/item-version';
import { ActorRef } from '#shared/case/actor';
import { CorrectionNotice } from '#shared/case/correction';
import { FileRef } from '#shared/case/file-ref';
import { StepDecision } from '#shared/case/step-decision';

/** Where a case stands, in one word. submitted: waits for acceptance; correcting: waits for the applicant. */
export const CaseStatus = z.enum(['submitted', 'correcting', 'inProgress', 'ended']).meta({ id: 'CaseStatus' });
export type CaseStatus = z.infer<typeof CaseStatus>;

/** A decision with who took it and when. */
export const TakenDecision = StepDecision.extend({ by: ActorRef, at: Instant }).meta({ id: 'TakenDecision' });
export type TakenDecision = z.infer<typeof TakenDecision>;

/** The step that the case stands in. */
export const CurrentStep = z
  .strictObject({
    key: Key,
    since: Instant,
    due: CivilDate.optional(),
    waitingFor: z.array(Slug).describe('Posts that still have to act'),
    takenBy: z.array(ActorRef).describe('Who took it'),
    decisions: z.array(TakenDecision).describe('Taken in this visit of the step'),
  })
  .meta({ id: 'CurrentStep' });
export type CurrentStep = z.infer<typeof CurrentStep>;

/** A document or certificate that was issued. */
export const IssuedDocument = z
  .strictObject({
    id: z.string(),
    template: Key,
    document: DocumentKind,
    title: Text,
    number: z.string(),
    file: z.string(),
    at: Instant,
  })
  .meta({ id: 'IssuedDocument' });
export type IssuedDocument = z.infer<typeof IssuedDocument>;

export const IssuedCertificate = z
  .strictObject({
    id: z.string(),
    result: Key,
    name: Text,
    number: z.string(),
    holder: z.string(),
    file: z.string(),
    code: z.string(),
    at: Instant,
    validFrom: CivilDate,
    validUntil: CivilDate.optional(),
  })
  .meta({ id: 'IssuedCertificate' });
export type IssuedCertificate = z.infer<typeof IssuedCertificate>;

/** The fold of a case's events. Nobody sets it. */
export const CaseState = z
  .strictObject({
    item: Slug,
    version: z.int(),
    hash: ContentHash,
    number: z.string(),
    applicant: ActorRef,
    profile: ApplicantProfile.optional().describe('What the platform knew of him when he submitted'),
    status: CaseStatus,
    answers: Answers,
    files: z.array(FileRef),
    submittedAt: Instant,
    acceptedAt: Instant.optional(),
    deemedAcceptedAt: Instant.optional().describe(
      'When it came to count as accepted, nobody having answered; acceptedAt is then the receipt',
    ),
    decidedAt: Instant.optional(),
    deliveredAt: Instant.optional(),
    endedAt: Instant.optional(),
    step: CurrentStep.optional().describe('Absent before acceptance and after the end'),
    decisions: z.array(TakenDecision).describe('All that were taken, in order'),
    correction: CorrectionNotice.extend({ at: Instant, answeredAt: Instant.optional() })
      .optional()
      .describe('Told once'),
    documents: z.array(IssuedDocument),
    certificates: z.array(IssuedCertificate),
    end: z.strictObject({ step: Key, kind: EndKind, reason: z.string().optional() }).optional(),
    seq: z.int().describe('Number of events'),
  })
  .meta({ id: 'CaseState' });
export type CaseState = z.infer<typeof CaseState>;
