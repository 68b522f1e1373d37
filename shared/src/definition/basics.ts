import * as z from 'zod';
import { Slug } from '#shared/kernel/key';
import { Note } from '#shared/kernel/note';
import { Text } from '#shared/kernel/text';
import { ByType } from '#shared/definition/basics/by-type';
import { Code } from '#shared/definition/basics/code';
import { Reach } from '#shared/definition/basics/contact-point';
import { Handling } from '#shared/definition/basics/handling';
import { ItemCodes } from '#shared/definition/basics/item-codes';
import { ItemOrgans } from '#shared/definition/basics/item-organs';
import { ResultDetail } from '#shared/definition/basics/result-detail';
import { Topics } from '#shared/definition/basics/topics';
import { LegalBasis } from '#shared/definition/legal-basis';

/**
 * What an item is: elements of the implementation list (实施清单), C0109-compatible, taken from public systems;
 * not certified to GB/T 39554.2, whose text was not to be had.
 */
export const Basics = z
  .strictObject({
    name: Text.describe('事项名称 task_name'),
    summary: Text.describe('One sentence for the list of services'),
    synonyms: z.array(z.string().min(1).max(40)).max(40).optional().describe('Everyday words that people search for'),
    taskType: Code.describe('事项类型 task_type, e.g. 01 行政许可'),
    projectType: Code.describe('办件类型 project_type: 1 即办件, 2 承诺件'),
    origin: z
      .enum(['application', 'initiative', 'data'])
      .optional()
      .describe(
        'How a case begins: asked for, by the organ itself, or by data that say so (免申即享); absent means asked for',
      ),
    level: Code.describe('行使层级 use_level, e.g. 4 县级'),
    basicCode: z.string().max(31).optional().describe('基本编码 catalog_code, 12 digits'),
    implementationCode: z.string().max(31).optional().describe('实施编码 task_code, 31 signs'),
    codes: ItemCodes.optional().describe('Local codes, state and dates'),
    department: Slug.describe('实施主体 dept_name, by key'),
    organs: ItemOrgans.optional().describe('Nature and source of the power, delegation, who else takes part'),
    decidingOrgan: Text.describe('决定机关, as documents print it'),
    regions: z
      .array(z.string().regex(/^\d{6}$/))
      .min(1)
      .describe('Division codes where it is offered'),
    audience: z.array(Code).min(1).describe('服务对象 server_type'),
    themes: z.array(Text).max(10).describe('What people look under, e.g. 开店'),
    topics: Topics.optional().describe('主题分类'),
    legalBasis: z.array(LegalBasis).min(1).describe('设定依据 by_law'),
    conditions: z.array(Text).min(1).max(30).describe('受理条件 accept_condition'),
    notNeededFor: z
      .array(z.strictObject({ text: Text, legalBasis: z.array(LegalBasis) }))
      .max(20)
      .describe('Who does not need it'),
    neverAsked: z.array(Text).max(20).describe('Papers that may not be asked for here'),
    visits: z.int().min(0).max(9).describe('到办事现场次数 limit_scene_num'),
    visitReason: Text.optional().describe('必须现场办理原因说明 limit_scene_explain; required when visits > 0'),
    fee: z
      .strictObject({ charged: z.boolean(), legalBasis: z.array(LegalBasis) })
      .describe('是否收费 is_fee, fee_basis; what is charged stands in `fees`'),
    handling: Handling.optional().describe('Ways of doing it: online depth, elsewhere, by appointment, by mail'),
    result: Text.describe('审批结果名称 result_name'),
    validity: Text.optional().describe('How long the result holds, and renewal'),
    resultDetails: z.array(ResultDetail).max(10).optional().describe('结果名称、类型、说明、有效期'),
    reach: Reach.optional().describe('Contacts and remedies as parts'),
    byType: ByType.optional().describe('What only some types of items have'),
    contacts: z
      .array(z.strictObject({ name: Text, value: z.string().max(200) }))
      .min(1)
      .max(10)
      .describe('咨询、投诉方式 link_way, supervise_way'),
    places: z
      .array(z.strictObject({ name: Text, address: Text, hours: Text }))
      .max(20)
      .describe('办理地点、时间 transact_addr, transact_time'),
    remedies: Text.describe('行政复议和行政诉讼途径'),
    faqs: z.array(z.strictObject({ question: Text, answer: Text })).max(40),
    notes: z.array(Note).max(60).optional().describe('What is unverified or made up, for the reader'),
  })
  .meta({ id: 'Basics' });
export type Basics = z.infer<typeof Basics>;
