import { addDays, type CivilDate } from '#shared/kernel/civil-date';
import type { Calendar } from '#shared/kernel/calendar';
import type { ClockLedger, ClockPart } from '#shared/clock/clock-ledger';
import { isWorkingDay } from '#shared/kernel/working-days';

/** One working day of a case and the part that it belongs to. */
export interface DayBlock {
  readonly day: CivilDate;
  readonly part: ClockPart;
}

/** Most days that are drawn; a longer case shows its last ones, the list has the sums. */
const MOST = 60;

/** One block a working day, in order of time. Days of a year that the calendar lacks are left out, as the ledger says. */
export function dayBlocks({ spans }: ClockLedger, calendar: Calendar): readonly DayBlock[] {
  const blocks: DayBlock[] = [];
  for (const { part, from, to } of spans) {
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const working = isWorkingDay(calendar, day);
      if (working.ok && working.value) blocks.push({ day, part });
    }
  }
  return blocks.slice(-MOST);
}

/** The six parts in the order of the list. */
export const CLOCK_PARTS: readonly ClockPart[] = [
  'beforeAcceptance',
  'applicant',
  'organ',
  'thirdParty',
  'outside',
  'afterDecision',
];
