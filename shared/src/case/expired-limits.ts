import { addDays, civilDateOf, endOfDay } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import { receivedAt } from '#shared/clock/case-times';
import { limitEnd } from '#shared/clock/limit-end';
import { PLATFORM } from '#shared/case/actor';
import { firstStep } from '#shared/case/first-step';
import { advance } from '#shared/case/advance';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { applyEvent } from '#shared/case/fold-case';

/** What comes of a limit that somebody let pass: events, or nothing before an instant. Undefined where it has no effect (any more). */
export type Expiry = { readonly events: readonly CaseEvent[] } | { readonly notBefore: Instant } | undefined;

/** A correction that was not answered by the end of its last day: the end that the item names. */
export function endBySilence(facts: CaseFacts, state: CaseState): Expiry {
  const { silence, silenceEnd } = facts.definition.chain.intake.correction;
  const told = state.correction;
  if (silence === 'none' || silenceEnd === undefined || state.status !== 'correcting' || told === undefined)
    return undefined;
  if (civilDateOf(facts.now) <= told.due) return { notBefore: endOfDay(told.due) };
  return { events: advance(facts, state, silenceEnd, `补正期限 ${told.due} 已过，没有收到补正。`) };
}

/**
 * An application of which nobody told anything within the intake limit: it is accepted as of the day of receipt (行政许可法 32),
 * where the item's limit says so. A correction that was told answers it; once that is answered, the limit runs anew.
 */
export function deemAccepted(facts: CaseFacts, state: CaseState): Expiry {
  const end = intakeEnd(facts, receivedAt(state));
  if (end === undefined || state.status !== 'submitted') return undefined;
  if (!end.known) return { notBefore: endOfDay(civilDateOf(facts.now)) };
  if (facts.now < end.at) return { notBefore: end.at };
  const accepted: CaseEvent = { kind: 'deemedAccepted', at: facts.now, by: PLATFORM };
  const onwards = advance(facts, applyEvent(state, accepted), firstStep(facts, state));
  return { events: [accepted, ...onwards] };
}

/**
 * When the intake limit ends that leads to deemed acceptance; undefined where the item has none. In a year that the calendar
 * lacks the end is not known, and `at` is the earliest that it can be.
 */
export function intakeEnd(
  { definition, calendar }: Pick<CaseFacts, 'definition' | 'calendar'>,
  since: Instant,
): { readonly at: Instant; readonly known: boolean } | undefined {
  const rule = definition.clocks.find((clock) => clock.kind === 'intake' && clock.onExpiry === 'deemedAccepted');
  if (rule === undefined) return undefined;
  const received = civilDateOf(since);
  const last = limitEnd(calendar, received, rule.limit, rule.firstDay);
  return { at: endOfDay(last.ok ? last.value : addDays(received, rule.limit.n)), known: last.ok };
}
