import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';
import { Instant } from '#shared/kernel/instant';
import { Json } from '#shared/kernel/json';
import { Key, Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { StepVisit } from '#shared/clock/step-visit';
import { DocumentKind } from '#shared/definition/document-template';
import { Limit } from '#shared/definition/limit';
import { Kept } from '#shared/definition/retention';
import { EndKind } from '#shared/definition/step/plain-steps';
import { Answers } from '#shared/form/answers';
import { ApplicantProfile } from '#shared/form/applicant';
import { Evidence } from '#shared/material/evidence';
import { MaterialChoices } from '#shared/material/material-choices';
import { ContentHash } from '#shared/version/item-version';
import { ActorRef } from '#shared/case/actor';
import { CertificateChange, CertificateStanding } from '#shared/definition/certificate-standing';
import { CorrectionNotice, CorrectionPlace } from '#shared/case/correction';
import { FileRef } from '#shared/case/file-ref';
import { OpenStep, TakenDecision } from '#shared/case/open-step';

/**
 * Where a case stands, in one word. submitted: waits for acceptance; correcting: waits for a correction; aftercare: granted,
 * and looked at afterwards.
 */
export const CaseStatus = z
  .enum(['submitted', 'correcting', 'inProgress', 'aftercare', 'ended'])
  .meta({ id: 'CaseStatus' });
export type CaseStatus = z.infer<typeof CaseStatus>;

/** A document that was issued. */
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

/** A certificate that was issued, and how it stands. */
export const IssuedCertificate = z
  .strictObject({
    id: z.string(),
    result: Key,
    name: Text,
    number: z.string(),
    type: Key.optional(),
    holder: z.string(),
    holderCode: z.string().optional(),
    file: z.string(),
    code: z.string(),
    at: Instant,
    validFrom: CivilDate,
    validUntil: CivilDate.optional(),
    edition: z.int().min(2).optional().describe('Of its number; absent: the first'),
    standing: CertificateStanding.optional().describe('Absent while it is valid'),
    history: z.array(CertificateChange).optional().describe('What was done to it, in order'),
  })
  .meta({ id: 'IssuedCertificate' });
export type IssuedCertificate = z.infer<typeof IssuedCertificate>;

/** Money that the holder gets for each period. */
export const GrantedEntitlement = z
  .strictObject({
    result: Key,
    name: Text,
    label: Text,
    fen: z.int(),
    period: z.enum(['month', 'quarter', 'year', 'once']),
    from: CivilDate,
  })
  .meta({ id: 'GrantedEntitlement' });
export type GrantedEntitlement = z.infer<typeof GrantedEntitlement>;

/** What a step left behind for expressions: root `step.<key>`. The last visit counts. */
export const StepTrace = z
  .strictObject({
    outcome: z.string(),
    form: Answers.optional().describe('What was filled at the step'),
    answer: z.record(z.string(), Json).optional().describe('What a register answered'),
  })
  .meta({ id: 'StepTrace' });
export type StepTrace = z.infer<typeof StepTrace>;

/** A material that was promised for later. */
export const Deferral = z.strictObject({ material: Key, suppliedAt: Instant.optional() }).meta({ id: 'Deferral' });
export type Deferral = z.infer<typeof Deferral>;

const end = z.strictObject({ step: Key, kind: EndKind, reason: z.string().optional(), at: Instant.optional() });

/** What was erased because its time was over, known as erased and not as absent. */
export const ErasedPart = z
  .strictObject({
    what: Kept,
    at: Instant,
    answers: z.array(z.string()).describe('Keys of answers that are gone'),
    inner: z.record(Key, z.array(z.string())).describe('By step: keys of what was filled there'),
  })
  .meta({ id: 'ErasedPart' });
export type ErasedPart = z.infer<typeof ErasedPart>;

/** Version of the fold: a stored state of another one is folded again from its events. */
export const FOLD = 2;

/** The fold of a case's events. Nobody sets it. */
export const CaseState = z
  .strictObject({
    fold: z.literal(FOLD),
    item: Slug,
    version: z.int(),
    hash: ContentHash,
    number: z.string(),
    applicant: ActorRef,
    profile: ApplicantProfile.optional().describe('What the platform knew of him when he submitted'),
    origin: z.enum(['application', 'initiative', 'data']),
    status: CaseStatus,
    answers: Answers,
    files: z.array(FileRef),
    evidence: Evidence.optional(),
    choices: MaterialChoices,
    submittedAt: Instant,
    acceptedAt: Instant.optional(),
    deemedAcceptedAt: Instant.optional().describe(
      'When it came to count as accepted, nobody having answered; acceptedAt is then the receipt',
    ),
    decidedAt: Instant.optional(),
    grantedAt: Instant.optional(),
    deliveredAt: Instant.optional(),
    endedAt: Instant.optional(),
    steps: z.array(OpenStep).describe('Where it stands; empty before acceptance and after the end'),
    visits: z.array(StepVisit).describe('Every stay in a step, in the order of entering'),
    trace: z.record(Key, StepTrace),
    decisions: z.array(TakenDecision).describe('All that were taken, in order'),
    correction: CorrectionNotice.extend({ at: Instant, answeredAt: Instant.optional() })
      .optional()
      .describe('Told once'),
    proposed: z.array(CorrectionPlace).describe('What lanes found missing; the lead tells it'),
    notTaken: z
      .strictObject({ reason: z.string(), organ: z.string().optional(), at: Instant })
      .optional()
      .describe('Why it was not accepted, and the organ that it belongs to where it was referred'),
    returned: z
      .strictObject({ step: Key, places: z.array(CorrectionPlace).min(1), at: Instant })
      .optional()
      .describe('Why the materials were given back, everything told once'),
    extensions: z.array(z.strictObject({ clock: Key, limit: Limit, reason: z.string(), at: Instant })),
    deferrals: z.array(Deferral),
    expired: z.array(z.string()).describe('Limits whose effect has come'),
    documents: z.array(IssuedDocument),
    certificates: z.array(IssuedCertificate),
    entitlements: z.array(GrantedEntitlement),
    end: end.optional(),
    aftercare: z.strictObject({ begunAt: Instant, end: end.optional() }).optional(),
    erased: z.array(ErasedPart).optional().describe('Absent while nothing was'),
    situation: Key.optional().describe('The situation that it had before answers were erased'),
    seq: z.int().describe('Number of events'),
  })
  .meta({ id: 'CaseState' });
export type CaseState = z.infer<typeof CaseState>;

/** The open step of that key. */
export function openStep(state: CaseState, key: string): OpenStep | undefined {
  return state.steps.find((step) => step.key === key);
}
