import * as z from 'zod';
import { Json } from '#shared/kernel/json';
import { Text } from '#shared/kernel/text';

/** What `checkDefinition` found: where, why, what to do. Errors forbid publishing. */
export const Finding = z
  .strictObject({
    code: z.string().describe('e.g. FIELD.REQUIRED_HIDDEN'),
    severity: z.enum(['error', 'warning', 'advice']),
    pointer: z.string().describe('JSON pointer into the definition'),
    message: Text.describe('Place, harm and remedy, in one or two sentences'),
    law: Text.optional().describe('The rule that it breaks, where a law is broken, e.g. 行政许可法第四十五条'),
    remedy: Text.optional().describe('What to do, in one sentence'),
    undecided: z.boolean().optional().describe('Whether it could not be decided for want of surroundings'),
    witness: z.record(z.string(), Json).optional().describe('Answers that lead there'),
  })
  .meta({ id: 'Finding' });
export type Finding = z.infer<typeof Finding>;
