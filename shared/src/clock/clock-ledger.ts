import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';
import { Instant } from '#shared/kernel/instant';
import { Key } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';

/** The six parts that every working day of a case belongs to. They add up to the whole. */
export const ClockPart = z
  .enum(['beforeAcceptance', 'organ', 'applicant', 'thirdParty', 'outside', 'afterDecision'])
  .describe('受理前, 机关计时, 等申请人, 等第三方, 法定时限之外, 决定后')
  .meta({ id: 'ClockPart' });
export type ClockPart = z.infer<typeof ClockPart>;

/** A stretch of days of one part, first and last day included. */
export const ClockSpan = z
  .strictObject({ part: ClockPart, from: CivilDate, to: CivilDate, workingDays: z.int(), reason: Text })
  .meta({ id: 'ClockSpan' });
export type ClockSpan = z.infer<typeof ClockSpan>;

/** How one clock of the item stands. */
export const ClockReading = z
  .strictObject({
    key: Key,
    name: Text,
    kind: z.enum(['intake', 'promised', 'legal', 'delivery', 'step', 'correction']),
    state: z.enum(['notStarted', 'running', 'met', 'missed', 'overdue']),
    startedAt: Instant.optional(),
    due: CivilDate.optional().describe('Last day; it ends at 24:00'),
    endedAt: Instant.optional(),
    limitDays: z.int().describe('In its own unit'),
    unit: z.enum(['workingDay', 'calendarDay']),
    usedDays: z.int().describe('Days counted so far, in its own unit'),
  })
  .meta({ id: 'ClockReading' });
export type ClockReading = z.infer<typeof ClockReading>;

/** Every day of a case accounted for, and every clock read, as of one instant. */
export const ClockLedger = z
  .strictObject({
    asOf: Instant,
    clocks: z.array(ClockReading),
    spans: z.array(ClockSpan).describe('In order of time, without gap or overlap, from the day of receipt'),
    totals: z.record(ClockPart, z.int()).describe('Working days by part; they add up to the whole'),
    missingYear: z.int().optional().describe('A year that the calendar lacks: what needs it is left out and said'),
  })
  .meta({ id: 'ClockLedger' });
export type ClockLedger = z.infer<typeof ClockLedger>;
