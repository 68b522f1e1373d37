import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';
import { Instant } from '#shared/kernel/instant';
import { Key, Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { EndKind } from '#shared/definition/step/plain-steps';
import { DocumentKind } from '#shared/definition/document-template';
import { Answers } from '#shared/form/answers';
import { ApplicantProfile } from '#shared/form/applicant';
import { ContentHash } from '#shared/version/item-version';
import { ActorRef } from '#shared/case/actor';
import { CorrectionNotice } from '#shared/case/correction';
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

/** What happened to a case. Events are only ever appended; the state is their fold. */
export const CaseEvent = z
  .discriminatedUnion('kind', [
    event('submitted', {
      item: Slug,
      version: z.int().min(1),
      hash: ContentHash,
      number: z.string().describe('办件编号'),
      applicant: ActorRef,
      profile: ApplicantProfile.optional().describe('What the platform knew of him: expressions read it again later'),
      answers: Answers,
      files: z.array(FileRef),
    }),
    event('accepted', {}),
    event('deemedAccepted', {}),
    event('notAccepted', { end: Key, reason: z.string() }),
    event('correctionRequested', { notice: CorrectionNotice }),
    event('corrected', {
      answers: Answers.describe('Only what changed; null for an answer that is gone'),
      files: z.array(FileRef).describe('All files of the told materials'),
    }),
    event('stepEntered', {
      step: Key,
      due: CivilDate.optional().describe('Last day of the step’s own limit'),
      waitingFor: z.array(Slug).optional().describe('Posts that have to act; absent means none'),
    }),
    event('stepTaken', { step: Key }),
    event('stepReleased', { step: Key }),
    event('stepDecided', {
      decision: StepDecision,
      waitingFor: z.array(Slug).optional().describe('Posts that still have to act; absent means none'),
      decides: z.boolean().optional().describe('Whether the clocks end on it'),
      disagreed: z
        .boolean()
        .optional()
        .describe('Whether it differs from the earlier ones, so that all who must agree decide again'),
    }),
    event('routed', { step: Key, next: Key, because: Text }),
    event('notified', { step: Key.optional(), message: Text }),
    event('documentIssued', { ...issued, template: Key, document: DocumentKind, title: Text }),
    event('certificateIssued', {
      ...issued,
      step: Key,
      result: Key,
      name: Text,
      holder: z.string(),
      code: z.string().describe('Of the public verification page; says nothing by itself'),
      validFrom: CivilDate,
      validUntil: CivilDate.optional(),
    }),
    event('withdrawn', { reason: z.string() }),
    event('ended', { step: Key, end: EndKind, reason: z.string().optional() }),
  ])
  .meta({ id: 'CaseEvent' });
export type CaseEvent = z.infer<typeof CaseEvent>;
export type CaseEventKind = CaseEvent['kind'];
