import type { ClockReading } from '#shared/clock/clock-ledger';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { clockRules } from '#shared/case/situated';
import { EXPIRED_AS } from '#shared/case/timed-limits';

/**
 * The posts that were told of a limit that ran out (督办) and that is still over: with the deed that it asks for they have
 * nothing more to see to. Where a limit names no post, those who supervise the chain.
 */
export function escalatedTo(facts: CaseFacts, state: CaseState, clocks: readonly ClockReading[]): readonly string[] {
  if (state.expired.length === 0) return [];
  const over = new Set(clocks.filter((clock) => clock.state === 'overdue').map(({ key }) => key));
  const told = clockRules(facts, state).flatMap(({ key, onExpiry }): readonly string[] => {
    const happened = onExpiry?.effect === 'escalate' && state.expired.includes(`${EXPIRED_AS.escalate}:${key}`);
    if (!happened || !over.has(key)) return [];
    return onExpiry.post === undefined ? (facts.definition.chain.supervisors ?? []) : [onExpiry.post];
  });
  return [...new Set(told)];
}
