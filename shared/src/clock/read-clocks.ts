import { civilDateOf, type CivilDate } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import type { Outcome } from '#shared/kernel/outcome';
import { stepOf } from '#shared/definition/chain';
import type { ClockRule } from '#shared/definition/clock-rule';
import type { Definition } from '#shared/definition/definition';
import type { Limit } from '#shared/definition/limit';
import type { Calendar } from '#shared/clock/calendar';
import { receivedAt, type CaseTimes } from '#shared/clock/case-times';
import type { ClockLedger, ClockPart, ClockReading, ClockSpan } from '#shared/clock/clock-ledger';
import { daySpans } from '#shared/clock/day-spans';
import { daysUsed, limitEnd, type FirstDay } from '#shared/clock/limit-end';
import { isWorkingDay } from '#shared/clock/working-days';

const ANCHORS = {
  submitted: 'submittedAt',
  accepted: 'acceptedAt',
  decided: 'decidedAt',
  delivered: 'deliveredAt',
} as const;

/**
 * Accounts for every day of a case and reads each of its clocks, as of an instant. Days are civil days of Asia/Shanghai.
 * Never throws: what needs a year that the calendar lacks is left out, and `missingYear` names it.
 */
export function readClocks(definition: Definition, times: CaseTimes, calendar: Calendar, now: Instant): ClockLedger {
  const book = new Book(calendar, now);
  const clocks = [
    ...definition.clocks.map((rule) => readRule(book, rule, times)),
    ...readCorrection(book, definition, times),
    ...readStep(book, definition, times),
  ];
  const spans = daySpans(times, now).map((span): ClockSpan => ({
    ...span,
    workingDays: book.workingDays(span.from, span.to),
  }));
  const totals: Record<ClockPart, number> = {
    beforeAcceptance: 0,
    organ: 0,
    applicant: 0,
    thirdParty: 0,
    outside: 0,
    afterDecision: 0,
  };
  for (const span of spans) totals[span.part] += span.workingDays;
  return { asOf: now, clocks, spans, totals, ...(book.missingYear !== undefined && { missingYear: book.missingYear }) };
}

function readRule(book: Book, rule: ClockRule, times: CaseTimes): ClockReading {
  const accepting = rule.kind === 'intake' && rule.to === 'accepted';
  const startedAt = accepting && rule.from === 'submitted' ? receivedAt(times) : times[ANCHORS[rule.from]];
  // What counts as accepted from its receipt was not accepted in time.
  const reached = (accepting ? times.deemedAcceptedAt : undefined) ?? times[ANCHORS[rule.to]];
  // Telling what is missing is what the intake limit asks for; a case that ends stops every clock.
  const told = accepting && times.correction?.answeredAt === undefined ? times.correction?.at : undefined;
  const ends = [reached, told, times.endedAt].filter((end) => end !== undefined).sort();
  return book.reading({
    key: rule.key,
    name: rule.name,
    kind: rule.kind,
    limit: rule.limit,
    firstDay: rule.firstDay,
    startedAt,
    endedAt: ends[0],
  });
}

function readCorrection(book: Book, definition: Definition, times: CaseTimes): readonly ClockReading[] {
  const told = times.correction;
  if (told === undefined) return [];
  const name = { zh: '补正期限', en: 'Time for the correction' };
  const { limit } = definition.chain.intake.correction;
  return [
    book.reading({
      key: 'correction',
      name,
      kind: 'correction',
      limit,
      startedAt: told.at,
      endedAt: told.answeredAt ?? times.endedAt,
      due: told.due,
    }),
  ];
}

function readStep(book: Book, definition: Definition, times: CaseTimes): readonly ClockReading[] {
  const current = times.step;
  const step = current && stepOf(definition.chain, current.key);
  if (current === undefined || step?.kind !== 'task' || step.limit === undefined) return [];
  return [
    book.reading({
      key: step.key,
      name: step.name,
      kind: 'step',
      limit: step.limit,
      startedAt: current.since,
      endedAt: times.endedAt,
      due: current.due,
    }),
  ];
}

interface Clock {
  readonly key: string;
  readonly name: ClockReading['name'];
  readonly kind: ClockReading['kind'];
  readonly limit: Limit;
  readonly firstDay?: FirstDay;
  readonly startedAt?: Instant;
  readonly endedAt?: Instant;
  /** The last day where it was told; absent means that it is computed. */
  readonly due?: CivilDate;
}

/** Counts on one calendar as of one instant and remembers which year was missing. */
class Book {
  missingYear: number | undefined;

  constructor(
    private readonly calendar: Calendar,
    private readonly now: Instant,
  ) {}

  reading({ key, name, kind, limit, firstDay, startedAt, endedAt, due: told }: Clock): ClockReading {
    const shown = { key, name, kind, limitDays: limit.n, unit: limit.unit };
    if (startedAt === undefined) return { ...shown, state: 'notStarted', usedDays: 0 };
    const start = civilDateOf(startedAt);
    const end = civilDateOf(endedAt ?? this.now);
    const due = told ?? this.known(limitEnd(this.calendar, start, limit, firstDay));
    const usedDays = this.known(daysUsed(this.calendar, start, end, limit.unit, firstDay)) ?? 0;
    const late = due !== undefined && end > due;
    const state = endedAt === undefined ? (late ? 'overdue' : 'running') : late ? 'missed' : 'met';
    return {
      ...shown,
      state,
      startedAt,
      ...(endedAt !== undefined && { endedAt }),
      ...(due !== undefined && { due }),
      usedDays,
    };
  }

  /** Working days of a span; days of a missing year are not counted, and the year is remembered. */
  workingDays(from: CivilDate, to: CivilDate): number {
    let count = 0;
    for (let day = Date.parse(from); day <= Date.parse(to); day += 86_400_000) {
      if (this.known(isWorkingDay(this.calendar, new Date(day).toISOString().slice(0, 10))) === true) count += 1;
    }
    return count;
  }

  private known<T>(outcome: Outcome<T>): T | undefined {
    if (outcome.ok) return outcome.value;
    this.missingYear ??= Number(outcome.refusal.params?.['year']);
    return undefined;
  }
}
