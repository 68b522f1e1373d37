import { addDays, civilDateOf, type CivilDate } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import type { Outcome } from '#shared/kernel/outcome';
import type { Text } from '#shared/kernel/text';
import type { ClockKind } from '#shared/definition/clock-rule';
import type { LegalBasis } from '#shared/definition/legal-basis';
import type { Limit } from '#shared/definition/limit';
import type { Calendar } from '#shared/kernel/calendar';
import type { ClockReading } from '#shared/clock/clock-ledger';
import { countDays, dayUnit } from '#shared/clock/counted-days';
import type { FirstDay, LastDay, LimitEnd } from '#shared/clock/limit-end';
import { MissingYear } from '#shared/clock/missing-year';
import { pausedDays, type Pause } from '#shared/clock/pause';
import { warningOf } from '#shared/clock/warning-of';

const HOUR = 3_600_000;

/** One limit with how it has run, ready to be read. */
export interface RunningClock {
  readonly key: string;
  readonly name: Text;
  readonly kind: ClockKind;
  readonly limit: Limit;
  readonly legalBasis: readonly LegalBasis[];
  readonly firstDay?: FirstDay;
  readonly lastDay?: LastDay;
  readonly startedAt?: Instant;
  readonly endedAt?: Instant;
  readonly end?: Outcome<LimitEnd>;
  readonly pauses?: readonly Pause[];
  readonly extensions?: readonly Limit[];
}

/** How a clock stands as of an instant. Never throws: what needs a year that the calendar lacks is left out. */
export function readClock(calendar: Calendar, clock: RunningClock, now: Instant): ClockReading {
  const { key, name, kind, limit, startedAt, endedAt, extensions = [], legalBasis } = clock;
  const missing = new MissingYear();
  const shown = { key, name, kind, limitDays: limit.n, unit: limit.unit, legalBasis: [...legalBasis] };
  if (startedAt === undefined) return { ...shown, state: 'notStarted', usedDays: 0, pausedDays: 0 };
  const end = missing.known(clock.end);
  const until = endedAt ?? now;
  const state = standing(clock, end, until);
  const runs = state === 'running' || state === 'paused' || state === 'overdue';
  const remaining = end && runs ? left(calendar, limit, end, now, missing) : undefined;
  const counted = count(calendar, clock, startedAt, until, missing);
  const warning = warningOf(calendar, { kind, state, limit, end, now, remaining, used: counted.usedDays });
  const toTheHour = limit.unit === 'hour' || clock.lastDay === 'officeClosing';
  return {
    ...shown,
    state,
    startedAt,
    ...(end && { due: end.date, ...(toTheHour && { dueAt: end.at }) }),
    ...(endedAt !== undefined && { endedAt }),
    ...counted,
    ...(extensions.length > 0 && { extendedBy: [...extensions] }),
    ...(remaining !== undefined && { remaining }),
    ...(warning && { warning }),
    ...(missing.year !== undefined && { missingYear: missing.year }),
  };
}

function standing({ startedAt, endedAt, pauses }: RunningClock, end: LimitEnd | undefined, until: Instant) {
  const late = end !== undefined && until >= end.at && until !== startedAt;
  if (endedAt !== undefined) return late ? 'missed' : 'met';
  if (late) return 'overdue';
  return pauses?.at(-1)?.open === true ? 'paused' : 'running';
}

function count(
  calendar: Calendar,
  { limit, firstDay, pauses = [] }: RunningClock,
  startedAt: Instant,
  until: Instant,
  missing: MissingYear,
): { usedDays: number; pausedDays: number } {
  if (limit.unit === 'hour') {
    const from = Date.parse(startedAt);
    const stood = pauses.reduce(
      (sum, pause) => sum + Math.max(0, Date.parse(pause.to) - Math.max(from, Date.parse(pause.from))),
      0,
    );
    const ran = Math.max(0, Date.parse(until) - from - stood);
    return { usedDays: Math.floor(ran / HOUR), pausedDays: Math.floor(stood / HOUR) };
  }
  const [start, last, unit] = [civilDateOf(startedAt), civilDateOf(until), dayUnit(limit.unit)];
  const eve = firstDay === 'same' ? addDays(start, -1) : start;
  const days = (from: CivilDate, to: CivilDate) => missing.known(countDays(calendar, unit, from, to)) ?? 0;
  const stood = pauses
    .map((pause) => pausedDays(pause, eve))
    .reduce((sum, paused) => sum + days(paused.first, paused.last), 0);
  return { usedDays: Math.max(0, days(addDays(eve, 1), last) - stood), pausedDays: stood };
}

function left(
  calendar: Calendar,
  { unit }: Limit,
  { date, at }: LimitEnd,
  now: Instant,
  missing: MissingYear,
): number | undefined {
  if (unit === 'hour') return Math.floor((Date.parse(at) - Date.parse(now)) / HOUR);
  const today = civilDateOf(now);
  if (today <= date) return missing.known(countDays(calendar, dayUnit(unit), addDays(today, 1), date));
  const over = missing.known(countDays(calendar, dayUnit(unit), addDays(date, 1), today));
  return over === undefined ? undefined : -Math.max(1, over);
}
