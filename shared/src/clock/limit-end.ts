import { addDays, civilDateOf, endOfDay, type CivilDate } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import type { Limit } from '#shared/definition/limit';
import type { Calendar } from '#shared/kernel/calendar';
import { addMonths } from '#shared/clock/add-months';
import { countDays, dayUnit } from '#shared/clock/counted-days';
import { pausedDays, type Pause } from '#shared/clock/pause';
import { addWorkingDays } from '#shared/kernel/working-days';

const HOUR = 3_600_000;

export type FirstDay = 'next' | 'same';
export type LastDay = 'midnight' | 'officeClosing';

/** The last day of a limit and the instant at which it is over: who acts before that instant is in time. */
export interface LimitEnd {
  readonly date: CivilDate;
  readonly at: Instant;
}

/** How a limit counts, where it is not the usual way. */
export interface Counting {
  /** next: the day of the start is not counted (the usual way, 民法典 201, unverified); same: it is the first. */
  readonly firstDay?: FirstDay;
  /** When the last day ends (民法典 203, unverified); the usual way is 24:00. */
  readonly lastDay?: LastDay;
  /** In order of time, without overlap. */
  readonly pauses?: readonly Pause[];
  /** In the order in which they were granted; each is counted from the end of what went before. */
  readonly extensions?: readonly Limit[];
}

/**
 * The end of a limit that starts at an instant; days are those of Asia/Shanghai. On the spot ends with the day itself, hours
 * run on the wall clock, months and years end on the corresponding day or, where the month has none, on its last one
 * (民法典 202, unverified). A limit that stands still on its last day ends with the pause at the earliest.
 * Fails with CALENDAR.NO_YEAR {year} where it needs a year that the calendar lacks.
 */
export function limitEndAt(
  calendar: Calendar,
  start: Instant,
  limit: Limit,
  { firstDay = 'next', lastDay = 'midnight', pauses = [], extensions = [] }: Counting = {},
): Outcome<LimitEnd> {
  let end = endFrom(calendar, { date: civilDateOf(start), at: start }, limit, { firstDay, lastDay, pauses });
  for (const extension of extensions) {
    if (!end.ok) return end;
    end = endFrom(calendar, end.value, extension, { firstDay: 'next', lastDay, pauses });
  }
  return end;
}

/**
 * The last day of a limit that starts on a day, where the hour of the start does not matter: hours count as the days that
 * they may reach into. Fails with CALENDAR.NO_YEAR {year}.
 */
export function limitEnd(
  calendar: Calendar,
  start: CivilDate,
  limit: Limit,
  firstDay: FirstDay = 'next',
): Outcome<CivilDate> {
  return lastDayOf(calendar, start, limit, firstDay, []);
}

/** The instant at which a limit is over whose last day is told. Fails with CALENDAR.NO_YEAR {year}. */
export function endOfLastDay(calendar: Calendar, date: CivilDate, lastDay: LastDay = 'midnight'): Outcome<LimitEnd> {
  if (lastDay === 'midnight') return done({ date, at: endOfDay(date) });
  const year = Number(date.slice(0, 4));
  const known = calendar.find((entry) => entry.year === year);
  if (known === undefined) return refused('CALENDAR.NO_YEAR', { year });
  const closing = known.officeClosing;
  return done({
    date,
    at: closing === undefined ? endOfDay(date) : new Date(`${date}T${closing}+08:00`).toISOString(),
  });
}

interface Way {
  readonly firstDay: FirstDay;
  readonly lastDay: LastDay;
  readonly pauses: readonly Pause[];
}

function endFrom(calendar: Calendar, start: LimitEnd, limit: Limit, way: Way): Outcome<LimitEnd> {
  if (limit.unit === 'hour') return done(hoursLater(start.at, limit.n, way.pauses));
  const last = lastDayOf(calendar, start.date, limit, way.firstDay, way.pauses);
  return last.ok ? endOfLastDay(calendar, last.value, way.lastDay) : last;
}

/** An end at 24:00 is still an end of the day that it closes. */
function hoursLater(start: Instant, hours: number, pauses: readonly Pause[]): LimitEnd {
  const from = Date.parse(start);
  let at = from + hours * HOUR;
  for (const pause of pauses) {
    const [begin, end] = [Math.max(Date.parse(pause.from), from), Date.parse(pause.to)];
    if (begin <= at && end > begin) at += end - begin;
  }
  return { date: civilDateOf(new Date(Math.max(from, at - 1)).toISOString()), at: new Date(at).toISOString() };
}

function lastDayOf(
  calendar: Calendar,
  start: CivilDate,
  limit: Limit,
  firstDay: FirstDay,
  pauses: readonly Pause[],
): Outcome<CivilDate> {
  const eve = firstDay === 'same' && limit.n > 0 ? addDays(start, -1) : start;
  const unit = dayUnit(limit.unit);
  let end = withoutPause(calendar, start, eve, limit);
  for (const pause of pauses) {
    if (!end.ok) return end;
    const { first, last } = pausedDays(pause, eve);
    // It began after the end, or stopped nothing that counts.
    if (first > addDays(end.value, 1) || last < first) continue;
    const stood = countDays(calendar, unit, first, last);
    if (!stood.ok) return stood;
    const moved: Outcome<CivilDate> =
      unit === 'workingDay' ? addWorkingDays(calendar, end.value, stood.value) : done(addDays(end.value, stood.value));
    end = moved.ok && moved.value < last ? done(last) : moved;
  }
  return end;
}

function withoutPause(calendar: Calendar, start: CivilDate, eve: CivilDate, { n, unit }: Limit): Outcome<CivilDate> {
  switch (unit) {
    case 'spot':
      return done(start);
    case 'workingDay':
      return addWorkingDays(calendar, eve, n);
    case 'hour':
      return done(addDays(eve, Math.ceil(n / 24)));
    case 'calendarDay':
      return done(addDays(eve, n));
    case 'month':
    case 'year':
      // A month whose first day is counted ends on the day before the corresponding one.
      return done(addDays(addMonths(start, unit === 'year' ? 12 * n : n), eve < start ? -1 : 0));
  }
}
