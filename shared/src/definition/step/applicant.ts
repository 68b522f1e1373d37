import * as z from 'zod';
import { Key, Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { Form } from '#shared/definition/form';
import { LegalBasis } from '#shared/definition/legal-basis';
import { Limit } from '#shared/definition/limit';
import { stepShape } from '#shared/definition/step/shape';

/** Until when the applicant has to act. */
export const Deadline = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), limit: Limit }),
    z.strictObject({
      kind: z.literal('set'),
      by: Slug.describe('The post that sets the day when the step begins'),
      max: Limit.describe('Not later than this'),
      approvedBy: Slug.optional().describe('The post that must approve the day'),
    }),
  ])
  .meta({ id: 'Deadline' });
export type Deadline = z.infer<typeof Deadline>;

/** A way out of an applicant's step, e.g. 整改完成 or 有异议. */
export const ApplicantOutcome = z.strictObject({ key: Key, label: Text, next: Key }).meta({ id: 'ApplicantOutcome' });
export type ApplicantOutcome = z.infer<typeof ApplicantOutcome>;

/** The applicant has to do something inside the chain. */
export const ApplicantStep = z
  .strictObject({
    kind: z.literal('applicant'),
    ...stepShape,
    act: z.enum(['mend', 'sign', 'pay', 'appear', 'collect', 'confirm']).describe('整改, 签署, 缴费, 到场, 领取, 确认'),
    message: Text.describe('What he is to do; {{field}} substitution as in documents'),
    form: Form.optional().describe('What he fills; inside, `form` is this form'),
    materials: z.array(Key).max(20).optional().describe('Materials that he may hand in here'),
    fee: Key.optional().describe('The fee that he pays here'),
    deadline: Deadline,
    outcomes: z.array(ApplicantOutcome).min(1).max(5),
    silence: z
      .strictObject({ next: Key, legalBasis: z.array(LegalBasis) })
      .describe('Where the case goes when he does not act in time'),
    legalBasis: z.array(LegalBasis).optional(),
  })
  .meta({ id: 'ApplicantStep' });
export type ApplicantStep = z.infer<typeof ApplicantStep>;
