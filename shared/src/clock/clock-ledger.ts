import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';
import { Instant } from '#shared/kernel/instant';
import { Key } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { ClockKind } from '#shared/definition/clock-rule';
import { LegalBasis } from '#shared/definition/legal-basis';
import { Limit, LimitUnit } from '#shared/definition/limit';
import { Light } from '#shared/clock/light';

/** The six parts that every day of a case belongs to, each to one. They add up to the whole. */
export const ClockPart = z
  .enum(['beforeAcceptance', 'organ', 'applicant', 'thirdParty', 'outside', 'afterDecision'])
  .describe('受理前, 机关计时, 等申请人, 等第三方, 法定时限之外, 决定后')
  .meta({ id: 'ClockPart' });
export type ClockPart = z.infer<typeof ClockPart>;

/** A stretch of days of one part, first and last day included. */
export const ClockSpan = z
  .strictObject({
    part: ClockPart,
    from: CivilDate,
    to: CivilDate,
    workingDays: z.int(),
    reason: Text.describe('Why these days are of that part; names the step'),
    step: Key.optional().describe('The step that it is about; the first where lanes run at the same time'),
    legalBasis: z.array(LegalBasis).optional().describe('The law that puts the days there'),
  })
  .meta({ id: 'ClockSpan' });
export type ClockSpan = z.infer<typeof ClockSpan>;

/** Whether and how a clock runs. paused: it stands still now; met and missed: stopped in time or late. */
export const ClockStanding = z
  .enum(['notStarted', 'running', 'paused', 'met', 'missed', 'overdue'])
  .describe('未开始, 计时中, 停止计时, 按时完成, 逾期完成, 已逾期')
  .meta({ id: 'ClockStanding' });
export type ClockStanding = z.infer<typeof ClockStanding>;

/** How one clock of the item stands. Days of a limit in months or years are counted in calendar days. */
export const ClockReading = z
  .strictObject({
    key: Key.describe('Of the clock; of the step or lane for its own limit; correction'),
    name: Text,
    kind: ClockKind,
    state: ClockStanding,
    startedAt: Instant.optional(),
    due: CivilDate.optional().describe('Last day; it ends at 24:00 where dueAt does not say otherwise'),
    dueAt: Instant.optional().describe('For hours and office closing: the instant at which it is over'),
    endedAt: Instant.optional(),
    limitDays: z.int().describe('The limit as the item has it, in its own unit'),
    unit: LimitUnit,
    usedDays: z.int().describe('Days counted so far, or whole hours'),
    pausedDays: z.int().describe('Days on which it stood still, or whole hours; not counted'),
    extendedBy: z.array(Limit).optional().describe('What was added, in the order of granting; absent means nothing'),
    remaining: z.int().optional().describe('Days or whole hours left; 0 on the last day, negative when it is over'),
    warning: Light.optional(),
    legalBasis: z.array(LegalBasis).describe('Empty only for a promise'),
    missingYear: z.int().optional().describe('A year that the calendar lacks for this clock'),
  })
  .meta({ id: 'ClockReading' });
export type ClockReading = z.infer<typeof ClockReading>;

/** Every day of a case accounted for, and every clock read, as of one instant. */
export const ClockLedger = z
  .strictObject({
    asOf: Instant,
    clocks: z.array(ClockReading),
    spans: z
      .array(ClockSpan)
      .describe('In order of time, without gap or overlap, from the day of receipt to the end of the chain'),
    totals: z.record(ClockPart, z.int()).describe('Working days by part; they add up to the whole'),
    missingYear: z.int().optional().describe('A year that the calendar lacks: what needs it is left out and said'),
  })
  .meta({ id: 'ClockLedger' });
export type ClockLedger = z.infer<typeof ClockLedger>;
