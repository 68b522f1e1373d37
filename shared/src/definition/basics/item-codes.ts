import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';
import { Code } from '#shared/definition/basics/code';

/** Codes and state of an item beside the basic and the implementation code. */
export const ItemCodes = z
  .strictObject({
    localBasicCode: z
      .string()
      .max(60)
      .optional()
      .describe('地方基本编码 local_catalog_code: free text, schemes differ'),
    localImplementationCode: z.string().max(60).optional().describe('地方实施编码 local_task_code: free text'),
    businessItemCode: z.string().max(33).optional().describe('业务办理项编码 task_handle_item: 33 signs'),
    taskState: Code.optional().describe('事项状态 task_state'),
    taskVersion: z.string().max(40).optional().describe('事项版本 task_version, as the catalogue numbers it'),
    effectiveFrom: CivilDate.optional().describe('计划生效日期 plan_effective_date'),
    effectiveUntil: CivilDate.optional().describe('计划取消日期 plan_cancel_date'),
  })
  .meta({ id: 'ItemCodes' });
export type ItemCodes = z.infer<typeof ItemCodes>;
