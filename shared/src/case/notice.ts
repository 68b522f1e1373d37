import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';
import { Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { EndKind } from '#shared/definition/step/plain-steps';

/** What a notice tells. The first ones are for applicants, the last ones for holders of a post. */
export const NoticeKind = z
  .enum([
    'received',
    'accepted',
    'deemedAccepted',
    'notAccepted',
    'referred',
    'correctionTold',
    'correctionReceived',
    'materialsReturned',
    'act',
    'deadlineNear',
    'extended',
    'decided',
    'deemedGranted',
    'deferralLapsed',
    'documentReady',
    'certificateReady',
    'certificateChanged',
    'entitlementGranted',
    'message',
    'ended',
    'aftercareBegun',
    'aftercareEnded',
    'reminded',
    'escalated',
    'handed',
    'delegated',
    'signatureAsked',
    'opinionAsked',
  ])
  .meta({ id: 'NoticeKind' });
export type NoticeKind = z.infer<typeof NoticeKind>;

/** What the words of a notice are filled with. Never a personal value, an inner opinion or the name of an officer. */
export const NoticeParams = z
  .strictObject({
    due: CivilDate.optional().describe('Last day to act'),
    name: Text.optional().describe('Of the step, document, certificate or entitlement'),
    end: EndKind.optional(),
    message: Text.optional().describe('Of a step that sends one, where it is the same for everybody'),
  })
  .meta({ id: 'NoticeParams' });
export type NoticeParams = z.infer<typeof NoticeParams>;

/** One thing that somebody is told about a case: the applicant by his account, or whoever holds a post. */
export const Notice = z.strictObject({
  to: z.union([z.strictObject({ account: z.string() }), z.strictObject({ post: Slug })]),
  kind: NoticeKind,
  params: NoticeParams,
});
export type Notice = z.infer<typeof Notice>;
