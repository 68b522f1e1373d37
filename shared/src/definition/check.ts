import * as z from 'zod';
import { Text } from '#shared/kernel/text';
import { Expression } from '#shared/expression/expression';

/** A rule that an answer must satisfy, in the administrator's own words. A check whose value is unknown passes. */
export const Check = z
  .strictObject({
    holds: Expression.describe('What must be true'),
    message: Text.describe('What the applicant reads when it is not; blames nobody and says what to do'),
  })
  .meta({ id: 'Check' });
export type Check = z.infer<typeof Check>;
