import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';

/** The legal documents (文书) of a case. */
export const DocumentKind = z
  .enum([
    'receipt',
    'acceptance',
    'deemedAcceptance',
    'nonAcceptance',
    'referral',
    'correctionNotice',
    'returnNotice',
    'deferralNotice',
    'commitmentLetter',
    'procedureNotice',
    'extension',
    'applicantNotice',
    'decision',
    'order',
    'revocation',
    'proofOfService',
  ])
  .describe(
    '收件凭证, 受理通知书, 视为受理通知书, 不予受理决定书, 转办告知书, 补正告知书, 退回告知书, 容缺受理通知书, 告知承诺书, 特别程序告知书, ' +
      '延期通知书, 限期办理通知书, 决定书, 责令改正通知书, 撤销决定书, 送达回证',
  )
  .meta({ id: 'DocumentKind' });
export type DocumentKind = z.infer<typeof DocumentKind>;

/** How a document is served. */
export const ServiceMethod = z
  .enum(['online', 'window', 'post', 'leaving', 'publicNotice'])
  .describe('电子送达, 直接送达, 邮寄送达, 留置送达, 公告送达')
  .meta({ id: 'ServiceMethod' });
export type ServiceMethod = z.infer<typeof ServiceMethod>;

/**
 * A legal document of the item. `{{…}}` in its body is replaced by values of the case and by nothing else:
 * applicant, item, caseNumber, number, date, organ, outcome, reason, places, promisedDate, legalDate, step, due, ground,
 * materials, commitment and answers as form.key.
 */
export const DocumentTemplate = z
  .strictObject({
    key: Key,
    kind: DocumentKind,
    step: Key.optional().describe('Only for what happens at this step; absent means at any'),
    title: Text.describe('e.g. 受理通知书'),
    body: Text.describe('Paragraphs, parted by line breaks'),
    prefix: z.string().min(1).max(20).describe('Of its number, e.g. 青市监食受; the number follows without gaps'),
    seal: z
      .enum(['organ', 'special', 'none'])
      .optional()
      .describe('机关印章, 专用章, 不盖章; absent means the organ’s'),
    service: z.array(ServiceMethod).min(1).max(5).optional().describe('Absent means online'),
  })
  .meta({ id: 'DocumentTemplate' });
export type DocumentTemplate = z.infer<typeof DocumentTemplate>;
