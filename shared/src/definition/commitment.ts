import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Note } from '#shared/kernel/note';
import { Text } from '#shared/kernel/text';
import { Expression } from '#shared/expression/expression';
import { LegalBasis } from '#shared/definition/legal-basis';
import { Limit } from '#shared/definition/limit';

/**
 * A written promise in place of something (承诺). proof: it replaces papers (国办发〔2020〕42号); permit: it replaces the review;
 * later: a paper follows (容缺), and no result is handed out before it is there. Free choice, never a condition.
 */
export const Commitment = z
  .strictObject({
    key: Key,
    kind: z.enum(['proof', 'permit', 'later']).describe('证明事项告知承诺, 审批告知承诺, 容缺受理'),
    name: Text.describe('e.g. 消防安全告知承诺'),
    text: Text.describe('What the organ states and the applicant promises; shown, read and kept with the case'),
    offeredWhen: Expression.optional().describe('Whether it is offered; over the answers; absent means always'),
    barredWhen: Expression.optional().describe(
      'Who may not choose it, e.g. one listed as dishonest; over the evidence',
    ),
    declaredBy: Key.optional().describe(
      'The declaration of the form that makes it; absent: chosen beside the materials',
    ),
    withdrawnTo: Key.optional().describe(
      'For permit: the step of the ordinary way, taken when it is withdrawn before the decision',
    ),
    supplyWithin: Limit.optional().describe('For later: how long the paper may take, from acceptance'),
    lapsed: Key.optional().describe('For later: the end when the paper does not come in time'),
    checkedWithin: Limit.optional().describe('How soon it is checked after the grant'),
    consequence: Text.describe('What follows when it is not kept'),
    legalBasis: z.array(LegalBasis).min(1),
    note: Note.optional(),
  })
  .meta({ id: 'Commitment' });
export type Commitment = z.infer<typeof Commitment>;
