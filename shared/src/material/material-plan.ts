import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';

/** What one material costs this applicant. */
export const PlannedMaterial = z
  .strictObject({
    key: Key,
    name: Text,
    state: z
      .enum(['generated', 'toUpload', 'optional', 'notNeeded'])
      .describe('我们生成, 您来提供, 可交可不交, 这次不用'),
    reason: Text.describe('Why, in the applicant’s words'),
  })
  .meta({ id: 'PlannedMaterial' });
export type PlannedMaterial = z.infer<typeof PlannedMaterial>;

/** What each material of an item costs the applicant, in the order of the item. */
export const MaterialPlan = z.array(PlannedMaterial).meta({ id: 'MaterialPlan' });
export type MaterialPlan = z.infer<typeof MaterialPlan>;
