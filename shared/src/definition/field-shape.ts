import * as z from 'zod';
import { Text } from '#shared/kernel/text';
import { ConceptKey } from '#shared/concept/concept';
import { Sensitivity } from '#shared/concept/sensitivity';
import { Expression } from '#shared/expression/expression';
import { Check } from '#shared/definition/check';
import { elementShape } from '#shared/definition/element-shape';

/** What every field has, whatever its kind. */
export const fieldShape = {
  ...elementShape,
  label: Text.describe('The question, as the applicant reads it'),
  hint: Text.optional().describe('Help below the label, in everyday words'),
  required: z.boolean().optional().describe('Whether an answer is always required while the field is visible'),
  requiredWhen: Expression.optional().describe('Required while this holds and the field is visible'),
  readonlyWhen: Expression.optional().describe('While this holds the applicant sees the value and cannot change it'),
  default: Expression.optional().describe('The first value, e.g. applicant.name; used while nothing was answered'),
  checks: z.array(Check).max(20).optional(),
  concept: ConceptKey.optional().describe('Shared meaning: ground of prefill and of sharing'),
  sensitivity: Sensitivity.optional().describe('Absent means public'),
  purpose: Text.optional().describe(
    '处理目的: what the answer is used for, as the applicant reads it (个人信息保护法 6, 17; unverified)',
  ),
  width: z
    .enum(['full', 'half'])
    .optional()
    .describe('How much of the row it takes on a wide screen; absent means full'),
};
