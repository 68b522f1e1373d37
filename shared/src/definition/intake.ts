import * as z from 'zod';
import { Key, Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { LegalBasis } from '#shared/definition/legal-basis';
import { Limit } from '#shared/definition/limit';

/** Looked at first, then accepted, or not, or sent back once for correction (行政许可法 32). */
export const AcceptIntake = z
  .strictObject({
    mode: z.literal('accept'),
    posts: z.array(Slug).min(1).max(10).describe('The posts that receive'),
    accepted: Key.describe('The first step after acceptance'),
    notAccepted: Key.describe('The end 不予受理'),
    notNeeded: Key.optional().describe('The end 不需许可, where the item knows it'),
    notNeededReasons: z.array(Text).max(10).optional(),
    referred: Key.optional().describe('The end for what belongs to another organ; the applicant is told which'),
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
  .meta({ id: 'AcceptIntake' });
export type AcceptIntake = z.infer<typeof AcceptIntake>;

/**
 * No acceptance: work begins with the receipt. What is incomplete is given back, everything told once, and the applicant
 * applies anew (市场主体登记管理条例实施细则 18).
 */
export const ReturnIntake = z
  .strictObject({
    mode: z.literal('returnAndResubmit'),
    first: Key.describe('The first step'),
    returned: Key.describe('The end 退回材料; tasks that may correct may give the materials back'),
    legalBasis: z.array(LegalBasis),
  })
  .meta({ id: 'ReturnIntake' });
export type ReturnIntake = z.infer<typeof ReturnIntake>;

/** Received, accepted and decided in one go (即办), or begun by the platform itself. */
export const SpotIntake = z
  .strictObject({
    mode: z.literal('onTheSpot'),
    first: Key.describe('The first step'),
    returned: Key.optional().describe('The end 退回材料, where a task may give the materials back'),
    legalBasis: z.array(LegalBasis),
  })
  .meta({ id: 'SpotIntake' });
export type SpotIntake = z.infer<typeof SpotIntake>;

/** How an application is received. */
export const Intake = z.discriminatedUnion('mode', [AcceptIntake, ReturnIntake, SpotIntake]).meta({ id: 'Intake' });
export type Intake = z.infer<typeof Intake>;
