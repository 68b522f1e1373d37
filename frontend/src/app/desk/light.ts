/** How near a limit is: over it, on its last two working days, or neither. */
export type Light = 'green' | 'yellow' | 'red';

/** The light for working days left: negative is over, 0 the last day. A case without a running limit is green. */
export function lightOf(daysLeft: number | undefined): Light {
  if (daysLeft === undefined || daysLeft > 1) return 'green';
  return daysLeft < 0 ? 'red' : 'yellow';
}
