import * as z from 'zod';
import { Key, Slug } from '#shared/kernel/key';
import { LegalBasis } from '#shared/definition/legal-basis';
import { Limit } from '#shared/definition/limit';
import { AutomaticStep, EndStep, NotifyStep, RouteStep } from '#shared/definition/step/plain-steps';
import { TaskStep } from '#shared/definition/step/task';
import { Text } from '#shared/kernel/text';

/** A state of the approval state machine. */
export const Step = z
  .discriminatedUnion('kind', [TaskStep, RouteStep, AutomaticStep, NotifyStep, EndStep])
  .meta({ id: 'Step' });
export type Step = z.infer<typeof Step>;
export type StepKind = Step['kind'];

/** How an application is received: looked at, then accepted, or not, or sent back once for correction (行政许可法 32). */
export const Intake = z
  .strictObject({
    mode: z.literal('accept'),
    posts: z.array(Slug).min(1).max(10).describe('The posts that receive'),
    accepted: Key.describe('The first step after acceptance'),
    notAccepted: Key.describe('The end 不予受理'),
    notNeeded: Key.optional().describe('The end 不需许可, where the item knows it'),
    notNeededReasons: z.array(Text).max(10).optional(),
    reviewPoints: z
      .array(z.strictObject({ key: Key, text: Text, reasons: z.array(Text).max(20) }))
      .max(20)
      .optional(),
    correction: z.strictObject({
      limit: Limit.describe('How long the applicant has, from the notice'),
      silence: z.enum(['deemedWithdrawn', 'none']).describe('What follows when he does not answer in time'),
      silenceEnd: Key.optional().describe('The end that silence leads to'),
      legalBasis: z.array(LegalBasis),
    }),
    legalBasis: z.array(LegalBasis),
  })
  .meta({ id: 'Intake' });
export type Intake = z.infer<typeof Intake>;

/** The approval chain (审批链) of an item. */
export const Chain = z
  .strictObject({
    intake: Intake,
    steps: z.array(Step).min(2).max(120).describe('In the order that the designer shows; next keys decide the flow'),
    withdrawn: Key.describe('The end that a withdrawal leads to; possible until the decision'),
  })
  .meta({ id: 'Chain' });
export type Chain = z.infer<typeof Chain>;

/** The step of that key, if there is one. */
export function stepOf(chain: Chain, key: string): Step | undefined {
  return chain.steps.find((step) => step.key === key);
}
