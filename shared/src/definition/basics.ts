import * as z from 'zod';
import { Slug } from '#shared/kernel/key';
import { Note } from '#shared/kernel/note';
import { Text } from '#shared/kernel/text';
import { LegalBasis } from '#shared/definition/legal-basis';

/** A code with the dictionary's table in `definition/dictionaries.ts`. */
const Code = z.string().regex(/^[0-9A-Z]{1,4}$/);

/**
 * What an item is: elements of the implementation list (实施清单), C0109-compatible, taken from public systems;
 * not certified to GB/T 39554.2, whose text was not to be had.
 */
export const Basics = z
  .strictObject({
    name: Text.describe('事项名称'),
    summary: Text.describe('One sentence for the list of services'),
    synonyms: z.array(z.string().min(1).max(40)).max(40).optional().describe('Everyday words that people search for'),
    taskType: Code.describe('事项类型, e.g. 01 行政许可'),
    projectType: Code.describe('办件类型: 1 即办件, 2 承诺件'),
    level: Code.describe('行使层级, e.g. 4 县级'),
    basicCode: z.string().max(31).optional().describe('基本编码'),
    implementationCode: z.string().max(31).optional().describe('实施编码'),
    department: Slug.describe('实施主体, by key'),
    decidingOrgan: Text.describe('决定机关, as documents print it'),
    regions: z
      .array(z.string().regex(/^\d{6}$/))
      .min(1)
      .describe('Division codes where it is offered'),
    audience: z.array(Code).min(1).describe('服务对象'),
    themes: z.array(Text).max(10).describe('What people look under, e.g. 开店'),
    legalBasis: z.array(LegalBasis).min(1).describe('设定依据'),
    conditions: z.array(Text).min(1).max(30).describe('受理条件'),
    notNeededFor: z
      .array(z.strictObject({ text: Text, legalBasis: z.array(LegalBasis) }))
      .max(20)
      .describe('Who does not need it'),
    neverAsked: z.array(Text).max(20).describe('Papers that may not be asked for here'),
    visits: z.int().min(0).max(9).describe('到办事现场次数'),
    visitReason: Text.optional().describe('必须现场办理原因说明; required when visits > 0'),
    fee: z
      .strictObject({ charged: z.literal(false), legalBasis: z.array(LegalBasis) })
      .describe('收费: this cut runs free items only'),
    result: Text.describe('审批结果名称'),
    validity: Text.optional().describe('How long the result holds, and renewal'),
    contacts: z
      .array(z.strictObject({ name: Text, value: z.string().max(200) }))
      .min(1)
      .max(10)
      .describe('咨询、投诉方式'),
    places: z
      .array(z.strictObject({ name: Text, address: Text, hours: Text }))
      .max(20)
      .describe('办理地点、时间'),
    remedies: Text.describe('行政复议和行政诉讼途径'),
    faqs: z.array(z.strictObject({ question: Text, answer: Text })).max(40),
    notes: z.array(Note).max(60).optional().describe('What is unverified or made up, for the reader'),
  })
  .meta({ id: 'Basics' });
export type Basics = z.infer<typeof Basics>;
