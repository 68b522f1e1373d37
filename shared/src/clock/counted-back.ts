import type { ClockRule } from '#shared/definition/clock-rule';

/** Whether a limit lies before what it is counted from: what must be asked for so long before a certificate expires. */
export function isCountedBack({ kind, from }: ClockRule): boolean {
  return kind === 'renewal' && from === 'expired';
}
