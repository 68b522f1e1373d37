import type { Limit } from '#shared/definition/limit';
import { between, type Random } from '#shared/kernel/random';

/** How long a kind of act takes before it is done: any whole number of units from one to another. */
export interface Duration {
  readonly from: number;
  readonly to: number;
  readonly unit: Limit['unit'];
}

/** How long people take. Made-up everyday values; whoever knows real ones states them. */
export const DURATIONS = {
  intake: { from: 0, to: 2, unit: 'workingDay' },
  task: { from: 1, to: 3, unit: 'workingDay' },
  procedure: { from: 3, to: 8, unit: 'workingDay' },
  handover: { from: 2, to: 5, unit: 'workingDay' },
  signature: { from: 0, to: 4, unit: 'hour' },
  deadline: { from: 0, to: 1, unit: 'workingDay' },
  correction: { from: 1, to: 5, unit: 'calendarDay' },
  applicant: { from: 1, to: 5, unit: 'calendarDay' },
  supply: { from: 1, to: 8, unit: 'calendarDay' },
} as const satisfies Record<string, Duration>;
export type DurationKind = keyof typeof DURATIONS;
export type Durations = Readonly<Record<DurationKind, Duration>>;

/** A length of time for one act. */
export function durationOf(random: Random, durations: Durations, kind: DurationKind): Limit {
  const { from, to, unit } = durations[kind];
  return { n: between(random, from, to), unit };
}
