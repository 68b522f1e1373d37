import * as z from 'zod';
import { pageOf } from '#shared/api/paging';
import { NoticeKind, NoticeParams } from '#shared/case/notice';
import { Instant } from '#shared/kernel/instant';
import { Text } from '#shared/kernel/text';

/** Id of a notice: the case, the number of the event, what is told, and to whom. */
export const NoticeId = z.string().min(1).max(200);

/** A notice as its receiver reads it; `noticeWords` gives its words in the language of the screen. */
export const NoticeView = z
  .strictObject({
    id: NoticeId,
    at: Instant.describe('When it was told'),
    kind: NoticeKind,
    params: NoticeParams,
    side: z.enum(['applicant', 'staff']).describe('Whether he is told as the applicant or as the holder of a post'),
    case: z.string(),
    number: z.string().describe('办件编号'),
    itemName: Text,
    read: z.boolean(),
  })
  .meta({ id: 'NoticeView' });
export type NoticeView = z.infer<typeof NoticeView>;

/** Own notices, newest first. */
export const NoticePage = pageOf(NoticeView, 'NoticePage');
export type NoticePage = z.infer<typeof NoticePage>;

/** How many are unread; counted up to 99. */
export const UnreadNotices = z
  .strictObject({ count: z.int().min(0).max(99), more: z.boolean().describe('Whether there are more than 99') })
  .meta({ id: 'UnreadNotices' });
export type UnreadNotices = z.infer<typeof UnreadNotices>;

/** Marks notices as read: the named ones, or all that were told up to an instant. Harmless when done twice. */
export const ReadNotices = z
  .union([
    z.strictObject({ ids: z.array(NoticeId).min(1).max(100) }),
    z.strictObject({ until: Instant.describe('The newest that the person has seen') }),
  ])
  .meta({ id: 'ReadNotices' });
export type ReadNotices = z.infer<typeof ReadNotices>;

/** Whether notices come by e-mail too. */
export const NoticeMail = z
  .strictObject({
    address: z.string().optional().describe('Where to, in part; absent where no address is known'),
    on: z.boolean(),
  })
  .meta({ id: 'NoticeMail' });
export type NoticeMail = z.infer<typeof NoticeMail>;

/** Turns e-mail on or off. */
export const ChooseNoticeMail = z.strictObject({ on: z.boolean() }).meta({ id: 'ChooseNoticeMail' });
export type ChooseNoticeMail = z.infer<typeof ChooseNoticeMail>;
