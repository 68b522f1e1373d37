import * as z from 'zod';
import { Json } from '#shared/kernel/json';

/** What every failed request answers (RFC 9457), as application/problem+json. Words come from `problem-words.ts`. */
export const Problem = z
  .strictObject({
    type: z.string().describe('URN of the code, urn:tongban:problem:<CODE>'),
    title: z.string().describe('What happened and what to do, in the language of Accept-Language'),
    status: z.int(),
    code: z.string().describe('Stable, e.g. CASE.STEP_TAKEN'),
    params: z.record(z.string(), Json).optional(),
    errors: z
      .array(
        z.strictObject({
          pointer: z.string().describe('JSON pointer into the request body, or into the answers for answers'),
          code: z.string(),
          params: z.record(z.string(), Json).optional(),
          message: z.string().optional().describe('In the language of Accept-Language'),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
