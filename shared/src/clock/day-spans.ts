import { addDays, civilDateOf, type CivilDate } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import type { Text } from '#shared/kernel/text';
import type { CaseTimes } from '#shared/clock/case-times';
import type { ClockPart } from '#shared/clock/clock-ledger';

/** A stretch of days, first and last included, that belongs to one part. */
export interface DaySpan {
  readonly part: ClockPart;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly reason: Text;
}

const REASONS = {
  receipt: { zh: '已收到，正在看能不能受理。', en: 'Received; whether it can be accepted is being looked at.' },
  correction: {
    zh: '等申请人补正；还没有受理，法定时限没有开始。',
    en: 'Waiting for the correction; not accepted yet, so no legal limit runs.',
  },
  lateCorrection: {
    zh: '等申请人补正；法定时限照常计算。',
    en: 'Waiting for the correction; the legal limit goes on.',
  },
  organ: { zh: '机关在办理，计入时限。', en: 'The organ is working on it; counted.' },
  after: { zh: '已作决定，正在制证和送达。', en: 'Decided; the result is being made and delivered.' },
} as const satisfies Record<string, Text>;

interface Turn {
  readonly at: Instant;
  readonly part: ClockPart;
  readonly reason: Text;
}

/**
 * Every day of a case in exactly one part: from the day of receipt to the day of its end, or to today. The day on which
 * something happens still belongs to what went before; what follows counts from the next day (民法典 201, unverified).
 */
export function daySpans(times: CaseTimes, now: Instant): readonly DaySpan[] {
  const last = civilDateOf(times.endedAt ?? now);
  const [first, ...turns] = turnsOf(times);
  const spans: DaySpan[] = [];
  let from = civilDateOf(times.submittedAt);
  let current = first;
  for (const turn of [...turns, undefined]) {
    const to = turn === undefined ? last : earlier(civilDateOf(turn.at), last);
    if (current !== undefined && from <= to) {
      spans.push({ part: current.part, from, to, reason: current.reason });
      from = addDays(to, 1);
    }
    current = turn;
  }
  return spans;
}

function turnsOf(times: CaseTimes): readonly Turn[] {
  const turns: Turn[] = [{ at: times.submittedAt, part: 'beforeAcceptance', reason: REASONS.receipt }];
  if (times.acceptedAt !== undefined) turns.push({ at: times.acceptedAt, part: 'organ', reason: REASONS.organ });
  if (times.decidedAt !== undefined) turns.push({ at: times.decidedAt, part: 'afterDecision', reason: REASONS.after });
  return times.correction === undefined ? turns : withCorrection(turns, times, times.correction);
}

function withCorrection(
  turns: readonly Turn[],
  times: CaseTimes,
  told: NonNullable<CaseTimes['correction']>,
): readonly Turn[] {
  const accepted = times.acceptedAt !== undefined && times.acceptedAt <= told.at;
  const waiting: Turn = {
    at: told.at,
    part: 'applicant',
    reason: accepted ? REASONS.lateCorrection : REASONS.correction,
  };
  const back: Turn[] =
    told.answeredAt === undefined
      ? []
      : [
          {
            at: told.answeredAt,
            part: accepted ? 'organ' : 'beforeAcceptance',
            reason: accepted ? REASONS.organ : REASONS.receipt,
          },
        ];
  const before = turns.filter((turn) => turn.at <= told.at);
  const after = turns.filter((turn) => turn.at > told.at);
  return [...before, waiting, ...back, ...after];
}

function earlier(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}
