import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';

/** What one fee costs this applicant. */
export const PlannedFee = z
  .strictObject({
    key: Key,
    name: Text,
    state: z.enum(['due', 'waived', 'notCharged', 'open']).describe('要交, 减免, 这次不收, 填完才能算出'),
    fen: z.int().min(0).describe('What is to be paid, in fen; 0 unless due'),
    reason: Text.describe('Why, in the applicant’s words'),
    collectedAt: z.enum(['application', 'beforeResult']),
    payCode: z.string().optional(),
  })
  .meta({ id: 'PlannedFee' });
export type PlannedFee = z.infer<typeof PlannedFee>;

/** What an application costs, in the order of the item. */
export const FeePlan = z
  .strictObject({
    fees: z.array(PlannedFee),
    fen: z.int().min(0).describe('All that is due, in fen'),
    open: z.boolean().describe('Whether some amount is not known yet, so that more may come'),
  })
  .meta({ id: 'FeePlan' });
export type FeePlan = z.infer<typeof FeePlan>;
