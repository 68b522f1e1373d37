import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';

/** What one material costs this applicant. */
export const PlannedMaterial = z
  .strictObject({
    key: Key,
    name: Text,
    state: z
      .enum(['generated', 'proved', 'waived', 'promised', 'deferred', 'toUpload', 'optional', 'notNeeded'])
      .describe('我们生成, 我们调取, 免交, 承诺代替, 容缺后补, 您来提供, 可交可不交, 这次不用'),
    reason: Text.describe('Why, in the applicant’s words'),
    by: z
      .strictObject({
        kind: z.enum(['form', 'certificate', 'sharedData', 'earlierCase', 'commitment', 'waiver', 'upload']),
        ref: z.string().optional().describe('Number of the certificate, question, case or commitment'),
      })
      .optional()
      .describe('What settles it'),
    offers: z
      .strictObject({
        promise: Key.optional().describe('A commitment that would replace it'),
        defer: Key.optional().describe('A commitment under which it may follow'),
      })
      .optional()
      .describe('What the applicant may choose instead of handing it in now'),
  })
  .meta({ id: 'PlannedMaterial' });
export type PlannedMaterial = z.infer<typeof PlannedMaterial>;

/** What each material of an item costs the applicant, in the order of the item. */
export const MaterialPlan = z.array(PlannedMaterial).meta({ id: 'MaterialPlan' });
export type MaterialPlan = z.infer<typeof MaterialPlan>;
