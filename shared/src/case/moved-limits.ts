import * as z from 'zod';
import { CivilDate, civilDateOf } from '#shared/kernel/civil-date';
import type { Calendar } from '#shared/kernel/calendar';
import { Instant } from '#shared/kernel/instant';
import { Text } from '#shared/kernel/text';
import type { ClockReading } from '#shared/clock/clock-ledger';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { caseOutlook } from '#shared/case/situated';
import { timedLimits } from '#shared/case/timed-limits';

/** A limit of a case that ends on another day, or at another hour, by another calendar. */
export const MovedLimit = z
  .strictObject({
    limit: z.string().describe('Key of the clock, step, lane or material'),
    name: Text,
    from: CivilDate.optional().describe('Last day before; absent where the calendar did not know it'),
    to: CivilDate.optional().describe('Last day now; absent where the calendar does not know it'),
    fromAt: Instant.optional().describe('Where the hour counts: when it was over before'),
    toAt: Instant.optional().describe('Where the hour counts: when it is over now'),
  })
  .meta({ id: 'MovedLimit' });
export type MovedLimit = z.infer<typeof MovedLimit>;

type End = Pick<ClockReading, 'key' | 'name' | 'due' | 'dueAt'>;

/**
 * Which limits that run in a case end otherwise by the calendar of `facts` than by another one. What an event told (the last
 * day of a correction, of a step, of what an applicant has to do) stays as it was told; what the rules compute follows.
 */
export function movedLimits(facts: CaseFacts, state: CaseState, before: Calendar): readonly MovedLimit[] {
  const was = endsOf({ ...facts, calendar: before }, state);
  const is = endsOf(facts, state);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): MovedLimit[] => {
    const [old, now] = [was.get(key), is.get(key)];
    if (old?.due === now?.due && old?.dueAt === now?.dueAt) return [];
    return [
      {
        ...{ limit: key, name: (now ?? old)!.name },
        ...(old?.due !== undefined && { from: old.due }),
        ...(now?.due !== undefined && { to: now.due }),
        ...(old?.dueAt !== undefined && { fromAt: old.dueAt }),
        ...(now?.dueAt !== undefined && { toAt: now.dueAt }),
      },
    ];
  });
}

/** The ends of the limits that run, stand still or are over, and of promises to hand something in later. */
function endsOf(facts: CaseFacts, state: CaseState): ReadonlyMap<string, End> {
  const running = caseOutlook(facts, state).clocks.filter(
    (clock) => clock.state === 'running' || clock.state === 'paused' || clock.state === 'overdue',
  );
  const deferred = timedLimits(facts, state).flatMap(({ lapse, at, known }): End[] => {
    if (lapse.kind !== 'deferral' || !known) return [];
    const material = facts.definition.materials.find(({ key }) => key === lapse.material);
    // It is over with the end of its last day.
    const due = civilDateOf(new Date(Date.parse(at) - 1).toISOString());
    return material === undefined ? [] : [{ key: lapse.material, name: material.name, due }];
  });
  return new Map([...running, ...deferred].map((end) => [end.key, end]));
}

/** Whether anything runs in a case that a calendar could move. */
export function hasRunning(facts: CaseFacts, state: CaseState): boolean {
  return endsOf(facts, state).size > 0 || timedLimits(facts, state).length > 0;
}
