import type { Definition } from '#shared/definition/definition';
import type { ClockRule } from '#shared/definition/clock-rule';
import { placedSteps } from '#shared/definition/chain';
import { remembering, type Memory } from '#shared/check/explore/memory';

/** What can start or stop a limit. */
export type Anchor = ClockRule['from'];

const leading = new WeakMap<Definition['clocks'], readonly ClockRule[]>();

/** Limits whose end leads a case on. */
export function leadingClocks({ clocks }: Definition): readonly ClockRule[] {
  const earlier = leading.get(clocks);
  if (earlier !== undefined) return earlier;
  const made = clocks.filter(({ onExpiry }) => onExpiry?.next !== undefined);
  leading.set(clocks, made);
  return made;
}

/** The memory after something happened that limits start or stop at; one that ended once does not run again. */
export function passing(definition: Definition, memory: Memory, ...anchors: readonly Anchor[]): Memory {
  if (leadingClocks(definition).length === 0) return memory;
  const changes = leadingClocks(definition).flatMap(({ key, from, to }): [string, string | undefined][] => {
    const name = `k:${key}`;
    const state = memory.get(name);
    if (state === 'over') return [];
    if (anchors.includes(to)) return state === 'runs' ? [[name, undefined]] : [];
    return anchors.includes(from) && state === undefined ? [[name, 'runs']] : [];
  });
  return changes.length === 0 ? memory : remembering(memory, ...changes);
}

/** The limits that run now and would lead on from where the case stands. */
export function expiring(definition: Definition, memory: Memory, after: boolean): readonly ClockRule[] {
  return leadingClocks(definition).filter(({ key, onExpiry }) => {
    if (memory.get(`k:${key}`) !== 'runs') return false;
    // A decided case is not decided again by silence, nor is one whose chain has ended.
    const decides = onExpiry?.effect === 'deemedGranted' || onExpiry?.effect === 'deemedWithdrawn';
    if (onExpiry?.effect === 'deemedAccepted' || (decides && (after || memory.get('d') === true))) return false;
    return placedSteps(definition.chain).get(onExpiry?.next ?? '')?.after === after;
  });
}
