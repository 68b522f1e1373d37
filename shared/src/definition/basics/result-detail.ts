import * as z from 'zod';
import { Text } from '#shared/kernel/text';
import { Code } from '#shared/definition/basics/code';

/** A result of an item as the list describes it; what is issued stands in `results`. */
export const ResultDetail = z
  .strictObject({
    name: Text.describe('审批结果名称 result_name'),
    type: Code.describe('审批结果类型 result_type'),
    explanation: Text.optional().describe('结果说明'),
    validity: Text.optional().describe('有效期'),
    sample: z.string().max(200).optional().describe('结果样本 result_guid: key of a file'),
  })
  .meta({ id: 'ResultDetail' });
export type ResultDetail = z.infer<typeof ResultDetail>;
