import * as z from 'zod';
import { Key, Slug } from '#shared/kernel/key';
import { LegalBasis } from '#shared/definition/legal-basis';
import { Form } from '#shared/definition/form';
import { ReviewPoint } from '#shared/definition/material';
import { StepOutcome } from '#shared/definition/step/outcome';

/** Who of those that hold a post may act. */
export const Who = z
  .strictObject({
    departments: z.array(Slug).min(1).max(10).optional().describe('Only people of these departments'),
    within: z.enum(['caseRegion']).optional().describe('Only people whose region is that of the case or one above it'),
    sameAs: z
      .array(Key)
      .min(1)
      .max(5)
      .optional()
      .describe('Only who decided at one of these steps, as long as somebody who did is there'),
    otherThan: z.array(Key).min(1).max(10).optional().describe('Nobody who decided at one of these steps'),
  })
  .meta({ id: 'Who' });
export type Who = z.infer<typeof Who>;

/** What people may do at a step besides deciding. */
export const StepPowers = z
  .strictObject({
    correct: z.boolean().optional().describe('Whether a correction may be asked for here, if none was told before'),
    returnTo: z.array(Key).max(10).optional().describe('Earlier steps to which the case may be given back'),
    transfer: z.array(Slug).max(10).optional().describe('Posts to which the step may be handed'),
    delegate: z
      .array(Slug)
      .max(10)
      .optional()
      .describe('Posts that may act in place of one, for stated days; not further'),
    cosign: z.array(Slug).max(10).optional().describe('Posts that may be asked to sign too'),
    consult: z.array(Slug).max(20).optional().describe('Posts that may be asked for an opinion'),
    extend: z.array(Key).max(10).optional().describe('Clocks that may be extended here'),
  })
  .meta({ id: 'StepPowers' });
export type StepPowers = z.infer<typeof StepPowers>;

/** What people see and change of the application at a step; fields that are not named are read. */
export const FieldRight = z
  .strictObject({ field: Key, right: z.enum(['read', 'write', 'hidden']) })
  .meta({ id: 'FieldRight' });
export type FieldRight = z.infer<typeof FieldRight>;

/** What every step has that people take and decide. */
export const staffedShape = {
  posts: z.array(Slug).min(1).max(10).describe('The posts that take it'),
  who: Who.optional(),
  fallback: Slug.optional().describe(
    'The post that acts when nobody else can: nobody holds a post, or only the applicant does',
  ),
  form: Form.optional().describe('What is filled at the step: checklist, opinion, scores. Inside, `form` is this form'),
  fields: z.array(FieldRight).max(100).optional(),
  reviewPoints: z.array(ReviewPoint).max(40).optional().describe('What must be judged before deciding'),
  outcomes: z.array(StepOutcome).min(1).max(10),
  may: StepPowers.optional(),
  decides: z.boolean().optional().describe('Whether an outcome here is the decision, on which the clocks end'),
  legalBasis: z.array(LegalBasis).optional(),
};
