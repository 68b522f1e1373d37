import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';

/** A labelled way out of a task. */
export const StepOutcome = z
  .strictObject({
    key: Key,
    label: Text.describe('What the approver reads, e.g. 同意，报决定'),
    next: Key.describe('The step or end that follows'),
    tone: z.enum(['favourable', 'neutral', 'adverse']).describe('How it is for the applicant'),
    reason: z.enum(['required', 'optional']).describe('Whether a reason must be given'),
    document: Key.optional().describe('The document that tells of it, where it is not the decision'),
    reasons: z.array(Text).max(30).optional().describe('Ready reasons to choose from'),
  })
  .meta({ id: 'StepOutcome' });
export type StepOutcome = z.infer<typeof StepOutcome>;
