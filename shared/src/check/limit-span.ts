import type { Limit } from '#shared/definition/limit';

/** Limits added up, each unit by itself, since they cannot be turned into each other for certain. */
export type LimitSpan = Readonly<Record<'hour' | 'workingDay' | 'calendarDay' | 'month', number>>;

export const NO_TIME: LimitSpan = { hour: 0, workingDay: 0, calendarDay: 0, month: 0 };

export function spanOf({ n, unit }: Limit): LimitSpan {
  if (unit === 'spot') return NO_TIME;
  return unit === 'year' ? { ...NO_TIME, month: 12 * n } : { ...NO_TIME, [unit]: n };
}

export function addSpans(one: LimitSpan, other: LimitSpan): LimitSpan {
  return {
    hour: one.hour + other.hour,
    workingDay: one.workingDay + other.workingDay,
    calendarDay: one.calendarDay + other.calendarDay,
    month: one.month + other.month,
  };
}

/** Calendar days that it takes at the least: n working days never take fewer than n. */
export function leastDays({ hour, workingDay, calendarDay, month }: LimitSpan): number {
  return hour / 24 + workingDay + calendarDay + 28 * month;
}

/** Calendar days that it takes at the most: weekends, and the longest holidays that a calendar had so far (nine days, 2026). */
function mostDays({ hour, workingDay, calendarDay, month }: LimitSpan): number {
  const working = workingDay === 0 ? 0 : Math.ceil(workingDay / 5) * 7 + 10 + Math.floor(workingDay / 20);
  return hour / 24 + working + calendarDay + 31 * month;
}

/**
 * How a time compares with another: surely longer, surely within, or it hangs on weekends and holidays. Times of one unit are
 * compared in it, others in calendar days with honest bounds.
 */
export function compareSpans(one: LimitSpan, other: LimitSpan): 'longer' | 'within' | 'unsure' {
  const units = (['hour', 'workingDay', 'calendarDay', 'month'] as const).filter(
    (unit) => one[unit] !== 0 || other[unit] !== 0,
  );
  if (units.every((unit) => one[unit] <= other[unit])) return 'within';
  if (units.every((unit) => one[unit] >= other[unit])) return 'longer';
  if (leastDays(one) > mostDays(other)) return 'longer';
  return mostDays(one) <= leastDays(other) ? 'within' : 'unsure';
}

export const isLonger = (one: Limit, other: Limit): boolean => compareSpans(spanOf(one), spanOf(other)) === 'longer';

/** Whether a limit is longer than a number of working days for certain. */
export const isLongerThanDays = (limit: Limit, n: number): boolean => isLonger(limit, { n, unit: 'workingDay' });

/** Whether a limit gives no time at all though it is not meant to be on the spot. */
export const isNoTime = ({ n, unit }: Limit): boolean => n === 0 && unit !== 'spot';
