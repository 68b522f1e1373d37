import * as z from 'zod';
import { Key, Slug } from '#shared/kernel/key';
import { Note } from '#shared/kernel/note';
import { Text } from '#shared/kernel/text';
import { LegalBasis } from '#shared/definition/legal-basis';
import { Limit } from '#shared/definition/limit';
import { SpecialGround } from '#shared/definition/special-ground';

/**
 * What can start or end a clock: an event of the case, or the begin and end of a step or lane (the last visit of it).
 * expired: the last day of the certificate; ended: the case is over.
 */
export const ClockAnchor = z
  .union([
    z.enum(['submitted', 'accepted', 'corrected', 'decided', 'granted', 'delivered', 'ended', 'expired']),
    z.string().regex(/^(entered|left):[a-z][A-Za-z0-9_]{0,63}$/),
  ])
  .describe('An event of the case, or entered:<step> and left:<step>')
  .meta({ id: 'ClockAnchor' });
export type ClockAnchor = z.infer<typeof ClockAnchor>;

/** While what is going on a clock stands still, and by which law. */
export const ClockPause = z
  .strictObject({
    during: z.enum(['procedure', 'applicantStep', 'correction']),
    steps: z.array(Key).max(20).optional().describe('Only these; absent means every one of its kind'),
    ground: SpecialGround.optional().describe('A legal clock pauses on one of these grounds only'),
    legalBasis: z.array(LegalBasis).describe('Which law stops it'),
  })
  .meta({ id: 'ClockPause' });
export type ClockPause = z.infer<typeof ClockPause>;

/** How a limit may be made longer. */
export const ClockExtension = z
  .strictObject({
    limit: Limit.describe('How much may be added each time'),
    times: z.int().min(1).max(5).describe('How often'),
    post: Slug.optional().describe('The post that may add it'),
    approver: Text.describe('Who that is, e.g. 机关负责人'),
    noticeBefore: z.literal('expiry').optional().describe('Whether the reason must be told before the limit ends'),
    legalBasis: z.array(LegalBasis),
  })
  .meta({ id: 'ClockExtension' });
export type ClockExtension = z.infer<typeof ClockExtension>;

/** What follows by law when a limit ends and nobody acted. */
export const ClockExpiry = z
  .strictObject({
    effect: z
      .enum(['escalate', 'deemedAccepted', 'deemedGranted', 'deemedWithdrawn', 'lapse'])
      .describe('督办, 视为受理（自收到之日）, 视为准予, 视为撤回, 失效'),
    post: Slug.optional().describe('For escalate: the post that is told'),
    next: Key.optional().describe('For deemedGranted, deemedWithdrawn and lapse: the step or end that follows'),
    legalBasis: z.array(LegalBasis).describe('Needed for everything but escalate'),
  })
  .meta({ id: 'ClockExpiry' });
export type ClockExpiry = z.infer<typeof ClockExpiry>;

/** What a limit is. */
export const ClockKind = z
  .enum(['intake', 'correction', 'promised', 'legal', 'step', 'delivery', 'check', 'validity', 'renewal'])
  .describe('受理, 补正, 承诺, 法定, 环节, 送达, 核查, 有效期, 延续')
  .meta({ id: 'ClockKind' });
export type ClockKind = z.infer<typeof ClockKind>;

/** A limit with a start and an end. The first day is not counted (民法典 201, unverified) unless the clock says so. */
export const ClockRule = z
  .strictObject({
    key: Key,
    kind: ClockKind,
    name: Text,
    from: ClockAnchor,
    to: ClockAnchor,
    limit: Limit,
    firstDay: z
      .enum(['next', 'same'])
      .describe('Whether counting starts on the day after the start, or on the day itself'),
    lastDay: z
      .enum(['midnight', 'officeClosing'])
      .optional()
      .describe('When the last day ends (民法典 203, unverified); absent means 24:00'),
    pausedBy: z.array(ClockPause).max(10).optional(),
    extension: ClockExtension.optional().describe('What the law allows; told to the applicant'),
    onExpiry: ClockExpiry.optional().describe('Absent means only the overrun'),
    legalBasis: z.array(LegalBasis).describe('Empty only for a promise'),
    note: Note.optional(),
  })
  .meta({ id: 'ClockRule' });
export type ClockRule = z.infer<typeof ClockRule>;
