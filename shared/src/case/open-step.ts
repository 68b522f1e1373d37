import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';
import { Instant } from '#shared/kernel/instant';
import { Key, Slug } from '#shared/kernel/key';
import { LaneRef } from '#shared/clock/step-visit';
import { LaneResult } from '#shared/definition/step/plain-steps';
import { ActorRef } from '#shared/case/actor';
import { StepDecision } from '#shared/case/step-decision';

/** A decision with who took it and when. */
export const TakenDecision = StepDecision.extend({
  by: ActorRef,
  at: Instant,
  carries: Key.optional().describe('The outcome that carried, where it is another one'),
  decides: z.boolean().optional().describe('Whether it is the decision, which the applicant reads with its reason'),
}).meta({ id: 'TakenDecision' });
export type TakenDecision = z.infer<typeof TakenDecision>;

/** A lane of a joint step, as far as it has come. */
export const LaneState = z
  .strictObject({
    lane: Key,
    since: Instant,
    endedAt: Instant.optional(),
    result: LaneResult.optional().describe('Absent while it is worked on'),
    conditions: z.string().optional(),
  })
  .meta({ id: 'LaneState' });
export type LaneState = z.infer<typeof LaneState>;

/** A step that a case stands in: one, or with lanes the joint step and one in each lane that is not done. */
export const OpenStep = z
  .strictObject({
    key: Key,
    within: LaneRef.optional().describe('The lane that it stands in; absent outside lanes'),
    since: Instant,
    due: CivilDate.optional().describe('Last day, where the step has one'),
    dueApproved: z.boolean().optional().describe('Whether the day that an officer set for the applicant counts yet'),
    dueBy: z.string().optional().describe('Account of the officer who set that day: another one must approve it'),
    waitingFor: z.array(Slug).describe('Posts that still have to act'),
    takenBy: z.array(ActorRef).describe('Who took it'),
    decisions: z.array(TakenDecision).describe('Taken in this visit of the step'),
    unsigned: z
      .strictObject({ decision: TakenDecision, signed: z.array(ActorRef) })
      .optional()
      .describe('A decision that others must sign, and who did'),
    cosigners: z.array(Slug).optional().describe('Posts that were asked to sign too'),
    delegations: z.array(z.strictObject({ post: Slug, to: Slug, from: CivilDate, until: CivilDate })).optional(),
    consultations: z
      .array(z.strictObject({ id: z.string(), post: Slug, question: z.string(), opinion: z.string().optional() }))
      .optional(),
    remindedAt: Instant.optional(),
    lanes: z.array(LaneState).optional().describe('For a joint step'),
  })
  .meta({ id: 'OpenStep' });
export type OpenStep = z.infer<typeof OpenStep>;
