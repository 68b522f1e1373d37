import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Note } from '#shared/kernel/note';
import { Text } from '#shared/kernel/text';
import { LegalBasis } from '#shared/definition/legal-basis';
import { Limit } from '#shared/definition/limit';

/** What can start or end a clock. */
export const ClockAnchor = z
  .enum(['submitted', 'accepted', 'decided', 'delivered'])
  .describe(
    'submitted: receipt of the application; decided: the deciding step was taken; delivered: the result can be had',
  )
  .meta({ id: 'ClockAnchor' });
export type ClockAnchor = z.infer<typeof ClockAnchor>;

/** A limit with a start and an end. The first day is not counted (民法典 201, unverified) unless the clock says so. */
export const ClockRule = z
  .strictObject({
    key: Key,
    kind: z.enum(['intake', 'promised', 'legal', 'delivery']).describe('What the limit is'),
    name: Text,
    from: ClockAnchor,
    to: ClockAnchor,
    limit: Limit,
    firstDay: z
      .enum(['next', 'same'])
      .describe('Whether counting starts on the day after the start, or on the day itself'),
    extension: z
      .strictObject({
        limit: Limit.describe('How much may be added, once'),
        approver: Text.describe('Who may add it, e.g. 机关负责人'),
        legalBasis: z.array(LegalBasis),
      })
      .optional()
      .describe('What the law allows; told to the applicant'),
    onExpiry: z
      .enum(['deemedAccepted'])
      .optional()
      .describe(
        'What follows by law when nobody acted in time: accepted as of the day of receipt. Absent means only the overrun',
      ),
    legalBasis: z.array(LegalBasis).describe('Empty only for a promise'),
    note: Note.optional(),
  })
  .meta({ id: 'ClockRule' });
export type ClockRule = z.infer<typeof ClockRule>;
