import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Note } from '#shared/kernel/note';
import { Text } from '#shared/kernel/text';
import { Expression } from '#shared/expression/expression';
import { LegalBasis } from '#shared/definition/legal-basis';
import { Limit } from '#shared/definition/limit';

/** A line of a certificate: what it is and where its value comes from. */
export const CertificateLine = z
  .strictObject({
    label: Text,
    value: Expression.describe('Over form, e.g. form.name'),
    option: Key.optional().describe('The choice field whose labels are shown in place of the option keys'),
  })
  .meta({ id: 'CertificateLine' });
export type CertificateLine = z.infer<typeof CertificateLine>;

/** How a result reaches its holder. */
export const DeliveryMethod = z
  .enum(['download', 'window', 'courier', 'terminal'])
  .describe('网上下载, 窗口领取, 邮寄, 自助终端')
  .meta({ id: 'DeliveryMethod' });
export type DeliveryMethod = z.infer<typeof DeliveryMethod>;

/** A certificate that a grant brings. */
export const CertificateResult = z
  .strictObject({
    key: Key,
    kind: z.literal('certificate'),
    type: Key.optional().describe('What later items know it by, e.g. businessLicence; absent: its key'),
    name: Text.describe('e.g. 食品经营许可证'),
    holder: Expression.describe('Who holds it, e.g. form.name'),
    holderCode: Expression.optional().describe('Credit code or identity number of the holder, e.g. form.uscc'),
    lines: z.array(CertificateLine).min(1).max(30),
    prefix: z.string().min(1).max(20).describe('Of its number'),
    validYears: z.int().min(1).max(100).optional().describe('Absent means without end'),
    renewal: z
      .strictObject({
        opens: Limit.describe('How long before its last day renewal may be asked for'),
        closes: Limit.describe('Until how long before its last day'),
        legalBasis: z.array(LegalBasis),
      })
      .optional(),
    lifecycle: z
      .array(z.enum(['change', 'replace', 'suspend', 'withdraw', 'revoke', 'cancel']))
      .max(6)
      .optional()
      .describe('变更, 补发, 暂停, 撤回, 撤销, 注销: what may happen to it'),
    delivery: z.array(DeliveryMethod).min(1).max(4).optional().describe('Absent means download'),
    note: Note.optional(),
  })
  .meta({ id: 'CertificateResult' });
export type CertificateResult = z.infer<typeof CertificateResult>;

/** Money or a service that a person gets again and again until something stops it. */
export const EntitlementResult = z
  .strictObject({
    key: Key,
    kind: z.literal('entitlement'),
    name: Text.describe('e.g. 高龄津贴'),
    holder: Expression.describe('Who gets it, e.g. form.name'),
    period: z.enum(['month', 'quarter', 'year', 'once']),
    amounts: z
      .array(z.strictObject({ when: Expression, label: Text, fen: z.int().min(0) }))
      .min(1)
      .max(20)
      .describe('The first that holds; integer fen for a period'),
    from: Expression.optional().describe('The day of the first period, YYYY-MM-DD; absent: the day of the decision'),
    stops: z
      .array(z.strictObject({ key: Key, name: Text, when: Expression.optional().describe('Over a later look-up') }))
      .max(10)
      .describe('What ends it, e.g. 去世, 户口迁出'),
    recheck: Limit.optional().describe('How often it is checked again'),
    note: Note.optional(),
  })
  .meta({ id: 'EntitlementResult' });
export type EntitlementResult = z.infer<typeof EntitlementResult>;

/** What a grant brings. */
export const Result = z.discriminatedUnion('kind', [CertificateResult, EntitlementResult]).meta({ id: 'Result' });
export type Result = z.infer<typeof Result>;
