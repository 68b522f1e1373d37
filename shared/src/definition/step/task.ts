import * as z from 'zod';
import { Slug } from '#shared/kernel/key';
import { LegalBasis } from '#shared/definition/legal-basis';
import { Limit } from '#shared/definition/limit';
import { ReviewPoint } from '#shared/definition/material';
import { StepOutcome } from '#shared/definition/step/outcome';
import { stepShape } from '#shared/definition/step/shape';

/** Work of people: whoever holds the post takes it and decides for one of the outcomes. */
export const TaskStep = z
  .strictObject({
    kind: z.literal('task'),
    ...stepShape,
    posts: z.array(Slug).min(1).max(10).describe('The posts that take it'),
    mode: z
      .enum(['any', 'all', 'sequence'])
      .describe('any: one decides; all: every post decides, they must agree; sequence: one post after the other'),
    heads: z
      .int()
      .min(1)
      .max(20)
      .optional()
      .describe('How many different people must decide in the mode all; absent means one for each post'),
    limit: Limit.optional().describe('The step’s own limit, inside the promised one'),
    reviewPoints: z.array(ReviewPoint).max(40).optional().describe('What must be judged before deciding'),
    outcomes: z.array(StepOutcome).min(1).max(10),
    decides: z.boolean().optional().describe('Whether an outcome here is the decision, on which the clocks end'),
    mayCorrect: z.boolean().optional().describe('Whether a correction may be asked for here, if none was told before'),
    legalBasis: z.array(LegalBasis).optional(),
  })
  .meta({ id: 'TaskStep' });
export type TaskStep = z.infer<typeof TaskStep>;
