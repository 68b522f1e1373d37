import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';

/** The documents of a case that run. */
export const DocumentKind = z
  .enum(['receipt', 'acceptance', 'deemedAcceptance', 'nonAcceptance', 'correctionNotice', 'decision'])
  .describe('收件凭证, 受理通知书, 视为受理通知书, 不予受理决定书, 补正告知书, 决定书')
  .meta({ id: 'DocumentKind' });
export type DocumentKind = z.infer<typeof DocumentKind>;

/**
 * A legal document (文书) of the item. `{{…}}` in its body is replaced by values of the case and by nothing else:
 * applicant, item, caseNumber, number, date, organ, outcome, reason, places, promisedDate, legalDate and answers as form.key.
 */
export const DocumentTemplate = z
  .strictObject({
    key: Key,
    kind: DocumentKind,
    title: Text.describe('e.g. 受理通知书'),
    body: Text.describe('Paragraphs, parted by line breaks'),
    prefix: z.string().min(1).max(20).describe('Of its number, e.g. 青市监食受; the number follows without gaps'),
  })
  .meta({ id: 'DocumentTemplate' });
export type DocumentTemplate = z.infer<typeof DocumentTemplate>;
