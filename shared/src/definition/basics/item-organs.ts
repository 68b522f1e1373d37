import * as z from 'zod';
import { Text } from '#shared/kernel/text';
import { Code } from '#shared/definition/basics/code';

/** A place of the lowest levels where an item is done. */
const Locality = z.strictObject({
  code: z
    .string()
    .regex(/^\d{9,12}$/)
    .describe('Statistical division code'),
  name: Text,
});

/** The organs behind an item, beside `department` and `decidingOrgan`. */
export const ItemOrgans = z
  .strictObject({
    departmentCode: z.string().max(18).optional().describe('实施主体编码 dept_code: credit code of the organ'),
    departmentNature: Code.optional().describe('实施主体性质 dept_type'),
    powerSource: Code.optional().describe('权力来源 power_source'),
    delegatedBy: Text.optional().describe(
      '委托部门 entrust_name: the organ whose power is exercised, and that answers for it',
    ),
    delegatedTo: Text.optional().describe('受委托单位: who acts in the name of the delegating organ'),
    centralDepartment: Text.optional().describe('中央业务指导部门 central_dept'),
    jointDepartments: z.array(Text).max(20).optional().describe('联办机构 other_dept'),
    townships: z.array(Locality).max(200).optional().describe('乡镇街道 town_code, town_name'),
    villages: z.array(Locality).max(500).optional().describe('村社区 village_code, village_name'),
  })
  .meta({ id: 'ItemOrgans' });
export type ItemOrgans = z.infer<typeof ItemOrgans>;
