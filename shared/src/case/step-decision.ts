import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Answers } from '#shared/form/answers';

/** How a reviewer judged a point. */
export const PointJudgement = z
  .strictObject({
    key: Key,
    holds: z.boolean(),
    reason: z.string().max(1000).optional().describe('Required when it does not hold'),
  })
  .meta({ id: 'PointJudgement' });
export type PointJudgement = z.infer<typeof PointJudgement>;

/** One person's decision at a step. */
export const StepDecision = z
  .strictObject({
    step: Key,
    outcome: Key,
    reason: z.string().max(2000).optional(),
    points: z.array(PointJudgement).max(60),
    form: Answers.optional().describe('What was filled at the step, where it has a form'),
    amended: Answers.optional().describe('Answers that the step may write, as they are now'),
  })
  .meta({ id: 'StepDecision' });
export type StepDecision = z.infer<typeof StepDecision>;
