import * as z from 'zod';
import { Text } from '#shared/kernel/text';

/** Elements that only some types of items have. */
export const ByType = z
  .strictObject({
    feeReductionApproval: z
      .boolean()
      .optional()
      .describe('是否涉及征收（税）费减免的审批 is_permit_reduce, of 行政许可 and 行政征收'),
    collectionKind: Text.optional().describe('征收种类 collect_type, of 行政征收'),
    penalty: Text.optional().describe('处罚的行为、种类、幅度 punishment_method, of 行政处罚'),
  })
  .meta({ id: 'ByType' });
export type ByType = z.infer<typeof ByType>;
