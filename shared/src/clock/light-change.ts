import { addDays, civilDateOf, endOfDay, type CivilDate } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import type { Calendar } from '#shared/kernel/calendar';
import { addWorkingDays, workingDaysLeft } from '#shared/kernel/working-days';
import type { ClockReading } from '#shared/clock/clock-ledger';
import { LIGHT_RULE } from '#shared/clock/light';
import { readClock, type RunningClock } from '#shared/clock/read-clock';

/**
 * The first instant after `now` at which a clock reads otherwise than a list keeps it, unless something happens in the case:
 * its light changes, its limit is over, or, while it stands still, its last day moves on. Undefined where it stays as it is.
 */
export function lightChange(
  calendar: Calendar,
  clock: RunningClock,
  reading: ClockReading,
  now: Instant,
): Instant | undefined {
  const { state, unit, due, dueAt } = reading;
  const midnight = endOfDay(civilDateOf(now));
  if (due === undefined || state === 'notStarted' || state === 'met' || state === 'missed') return undefined;
  const over = dueAt ?? endOfDay(due);
  // Even one that was over at closing time ends later, when it still stands still on the next day.
  if (clock.pauses?.at(-1)?.open === true)
    return earliest(now, over, midnight, unit === 'hour' ? movesOn(now, over, due) : over);
  if (state === 'overdue') return undefined;
  // What ended before it began is over a moment later.
  if (over <= now) return new Date(Date.parse(now) + 1).toISOString();
  if (unit === 'hour') return changeWithin(calendar, clock, reading, now, over);
  const day = firstDayOf(calendar, { ...reading, due }, civilDateOf(now));
  const begins = day === undefined ? undefined : endOfDay(addDays(day, -1));
  return begins !== undefined && begins > now && begins < over ? begins : over;
}

function earliest(now: Instant, ...instants: readonly Instant[]): Instant | undefined {
  return instants.filter((at) => at > now).sort()[0];
}

/** When the end of hours that stand still, which moves on with the present, comes to lie on the next day. */
function movesOn(now: Instant, end: Instant, day: CivilDate): Instant {
  return new Date(Date.parse(now) + Date.parse(endOfDay(day)) - Date.parse(end) + 1).toISOString();
}

type RunningDays = ClockReading & { readonly due: CivilDate };

/** The first day after today that shows another light: what is left shrinks to the share, to the working days, to nothing. */
function firstDayOf(
  calendar: Calendar,
  { kind, unit, due, usedDays, remaining = 0, warning }: RunningDays,
  today: CivilDate,
): CivilDate | undefined {
  if (warning === 'red') return undefined;
  // With so many days of its own left on it, or fewer, a day is beyond the mark.
  const dayWith = (left: number): CivilDate | undefined => {
    if (left >= remaining) return undefined;
    if (unit !== 'workingDay') return addDays(today, remaining - left);
    const day = addWorkingDays(calendar, today, remaining - left);
    return day.ok ? day.value : undefined;
  };
  const marks = [dayWith(0), due];
  if (warning === undefined) {
    if (kind !== 'validity') marks.push(dayWith(Math.floor((usedDays + remaining) / LIGHT_RULE.oneIn)));
    const left = workingDaysLeft(calendar, today, due);
    const near = left.ok
      ? addWorkingDays(calendar, today, left.value - LIGHT_RULE.workingDays)
      : ({ ok: false } as const);
    if (near.ok) marks.push(near.value);
  }
  return marks.filter((day): day is CivilDate => day !== undefined && day > today).sort()[0];
}

/** Hours are counted in whole ones from both ends: the instant is searched for, since the light only ever gets worse. */
function changeWithin(
  calendar: Calendar,
  clock: RunningClock,
  { warning }: ClockReading,
  now: Instant,
  over: Instant,
): Instant {
  const shows = (at: number): boolean => readClock(calendar, clock, new Date(at).toISOString()).warning !== warning;
  let [before, after] = [Date.parse(now), Date.parse(over)];
  if (!shows(after - 1)) return over;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (shows(middle)) after = middle;
    else before = middle;
  }
  return new Date(after).toISOString();
}
