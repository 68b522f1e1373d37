import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';
import { Instant } from '#shared/kernel/instant';
import { Json } from '#shared/kernel/json';
import { Key, Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { LaneRef } from '#shared/clock/step-visit';
import { CertificateAct, CertificateGround, Succession } from '#shared/definition/certificate-act';
import { DocumentKind } from '#shared/definition/document-template';
import { Limit } from '#shared/definition/limit';
import { Kept, KeptFor } from '#shared/definition/retention';
import { EndKind, LaneResult } from '#shared/definition/step/plain-steps';
import { Answers } from '#shared/form/answers';
import { ApplicantProfile } from '#shared/form/applicant';
import { Evidence } from '#shared/material/evidence';
import { MaterialChoices } from '#shared/material/material-choices';
import { ContentHash } from '#shared/version/item-version';
import { ActorRef } from '#shared/case/actor';
import { CorrectionNotice, CorrectionPlace } from '#shared/case/correction';
import { FileRef } from '#shared/case/file-ref';
import { StepDecision } from '#shared/case/step-decision';

const event = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), at: Instant, by: ActorRef, ...shape });

/** A number and a place in the file store for something that was printed. */
const issued = {
  id: z.string(),
  number: z.string().describe('That people read, without gaps'),
  file: z.string().describe('Id in the file store'),
};

/** The certificate that took another one’s place. */
export const CertificateSuccessor = z
  .strictObject({ number: z.string(), edition: z.int().min(1) })
  .meta({ id: 'CertificateSuccessor' });
export type CertificateSuccessor = z.infer<typeof CertificateSuccessor>;

/** Before a case is worked on: how it came in, and what came of the intake. */
const intake = [
  event('submitted', {
    item: Slug,
    version: z.int().min(1),
    hash: ContentHash,
    number: z.string().describe('办件编号'),
    applicant: ActorRef,
    profile: ApplicantProfile.optional().describe('What the platform knew of him: expressions read it again later'),
    answers: Answers,
    files: z.array(FileRef),
    evidence: Evidence.optional().describe('What else was known; absent means nothing'),
    choices: MaterialChoices.optional().describe('Promises and what follows later; absent means none'),
    origin: z
      .enum(['initiative', 'data'])
      .optional()
      .describe('Begun by the organ or by data; absent: by an application'),
  }),
  event('accepted', {}),
  event('deemedAccepted', {}),
  event('notAccepted', { end: Key, reason: z.string() }),
  event('referred', { end: Key, organ: z.string(), reason: z.string() }),
  event('correctionRequested', { notice: CorrectionNotice }),
  event('corrected', {
    answers: Answers.describe('Only what changed; null for an answer that is gone'),
    files: z.array(FileRef).describe('All files of the told materials'),
  }),
  event('materialsReturned', { step: Key, places: z.array(CorrectionPlace).min(1).max(60) }),
] as const;

/** Work of officers at a step. */
const work = [
  event('stepEntered', {
    step: Key,
    within: LaneRef.optional(),
    due: CivilDate.optional().describe('Last day of the step’s own limit'),
    waitingFor: z.array(Slug).optional().describe('Posts that have to act; absent means none'),
    lanes: z.array(Key).optional().describe('For a joint step: the lanes that this case needs'),
  }),
  event('stepTaken', { step: Key }),
  event('stepReleased', {
    step: Key,
    waitingFor: z
      .array(Slug)
      .optional()
      .describe('Where a decision that waited for signatures is taken back: the posts that decide again'),
  }),
  event('stepDecided', {
    decision: StepDecision,
    waitingFor: z.array(Slug).optional().describe('Posts that still have to act; absent means none'),
    decides: z.boolean().optional().describe('Whether the clocks end on it'),
    disagreed: z
      .boolean()
      .optional()
      .describe('Whether it differs from the earlier ones, so that all who must agree decide again'),
    carries: Key.optional().describe(
      'The outcome that carries, where it is another one: more voted for it, or too few agreed',
    ),
    unsigned: z.boolean().optional().describe('Whether others must sign it before it carries'),
  }),
  event('countersigned', {
    step: Key,
    agrees: z.boolean(),
    reason: z.string().optional(),
    carries: z.boolean().optional().describe('Whether it was the last signature'),
    outcome: Key.optional().describe('Of the last signature: the outcome that carries with it'),
    decides: z.boolean().optional().describe('Whether the clocks end on it'),
    waitingFor: z.array(Slug).optional().describe('After a no: the posts that have to decide again'),
  }),
  event('returnedTo', { step: Key, to: Key, reason: z.string() }),
  event('transferred', { step: Key, from: Slug, to: Slug, reason: z.string() }),
  event('delegated', { step: Key, post: Slug, to: Slug, from: CivilDate, until: CivilDate }),
  event('cosignerAdded', { step: Key, post: Slug, reason: z.string() }),
  event('consulted', { step: Key, id: z.string(), post: Slug, question: z.string() }),
  event('opinionGiven', { step: Key, id: z.string(), opinion: z.string() }),
  event('correctionProposed', { step: Key, places: z.array(CorrectionPlace).min(1).max(60) }),
  event('extended', { step: Key, clock: Key, limit: Limit, reason: z.string() }),
  event('reminded', { step: Key, text: z.string() }),
  event('laneEnded', {
    step: Key.optional().describe('Where the lane ended; absent where its silence counts'),
    within: LaneRef,
    result: LaneResult,
    silent: z.boolean().optional(),
    conditions: z.string().optional(),
  }),
] as const;

/** What the applicant does after he has applied. */
const applicant = [
  event('deadlineSet', { step: Key, due: CivilDate, reason: z.string(), approved: z.boolean() }),
  event('deadlineApproved', { step: Key, agrees: z.boolean(), reason: z.string().optional() }),
  event('acted', { step: Key, outcome: Key, form: Answers.optional(), files: z.array(FileRef) }),
  event('supplied', { files: z.array(FileRef).min(1) }),
  event('commitmentWithdrawn', { commitment: Key, reason: z.string() }),
  event('withdrawn', { reason: z.string() }),
] as const;

/** What the platform does, and how a case goes on by itself. */
const platform = [
  event('routed', {
    step: Key,
    next: Key,
    because: Text,
    outcome: z.enum(['consented', 'conditional', 'refused']).optional().describe('Of a joint step'),
  }),
  event('notified', { step: Key.optional(), message: Text }),
  event('lookedUp', {
    step: Key,
    question: z.string(),
    answer: z.record(z.string(), Json).optional(),
    failure: z.string().optional().describe('REGISTER.SLOW and the like, where none came'),
  }),
  event('limitExpired', {
    limit: Key.describe('Key of the clock, step, lane or material'),
    effect: z.enum(['escalated', 'silence', 'deemedGranted', 'deemedWithdrawn', 'lapsed', 'deferralLapsed']),
    post: Slug.optional().describe('Who is told'),
  }),
  event('documentIssued', { ...issued, template: Key, document: DocumentKind, title: Text }),
  event('certificateIssued', {
    ...issued,
    step: Key,
    result: Key,
    name: Text,
    type: Key.optional().describe('What later items know it by; absent: the result'),
    holder: z.string(),
    holderCode: z.string().optional().describe('Credit code or identity number of the holder'),
    code: z.string().describe('Of the public verification page; says nothing by itself'),
    edition: z.int().min(2).optional().describe('Of a number that was issued before; absent: the first'),
    validFrom: CivilDate,
    validUntil: CivilDate.optional(),
  }),
  event('certificateChanged', {
    step: Key.optional().describe('Absent where its last day is over, or a later case did it'),
    id: z.string(),
    act: z.union([CertificateAct, Succession, z.literal('lapse')]),
    ground: CertificateGround.optional(),
    successor: CertificateSuccessor.optional().describe('The one that took its place'),
    cause: z.string().optional().describe('The event of a later case that brought it, as case:seq'),
  }),
  event('earlierCertificateChanged', {
    step: Key,
    type: Key.describe('What it is known by'),
    number: z.string(),
    edition: z.int().min(1).optional().describe('Absent: the one in force'),
    holderCode: z.string().optional().describe('Whose it must be; absent: the applicant’s'),
    act: z.union([CertificateAct, Succession]),
    ground: CertificateGround.optional(),
    successor: CertificateSuccessor.optional(),
  }),
  event('entitlementGranted', {
    step: Key,
    result: Key,
    name: Text,
    label: Text,
    fen: z.int(),
    period: z.enum(['month', 'quarter', 'year', 'once']),
    from: CivilDate,
  }),
  event('ended', { step: Key, end: EndKind, reason: z.string().optional() }),
  event('aftercareBegun', {}),
  event('aftercareEnded', { step: Key, end: EndKind, reason: z.string().optional() }),
  event('erased', {
    what: Kept,
    rule: KeptFor.omit({ legalBasis: true }).describe('For how long it was kept'),
    values: z.int().min(0).describe('How many went'),
    places: z.string().describe('Hash over their places: no other value may be gone'),
    gone: z.strictObject({
      answers: z.array(z.string()).describe('Keys of the answers among them'),
      inner: z.record(Key, z.array(z.string())).describe('By step: keys of what was filled there'),
    }),
    situation: Key.optional().describe('The situation that the case had, where its answers told it'),
  }),
] as const;

/** What happened to a case. Events are only ever appended; the state is their fold. */
export const CaseEvent = z
  .discriminatedUnion('kind', [...intake, ...work, ...applicant, ...platform])
  .meta({ id: 'CaseEvent' });
export type CaseEvent = z.infer<typeof CaseEvent>;
export type CaseEventKind = CaseEvent['kind'];
