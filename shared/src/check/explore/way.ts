import type { Text } from '#shared/kernel/text';
import type { ScenarioMove } from '#shared/definition/scenario';
import type { Settled } from '#shared/check/explore/judge-condition';
import type { Memory } from '#shared/check/explore/memory';

/** Who brings a case from one state to the next. */
export type MovedBy = 'officer' | 'applicant' | 'platform' | 'time';

/** What happens on a way from one state of a case to the next. */
export interface Deed {
  readonly by: MovedBy;
  readonly words?: Text;
  /** How people do it when a case is run; none for what the platform does by itself. */
  readonly moves: readonly ScenarioMove[];
  /** The step whose form the last move fills. */
  readonly fills?: string;
  /** What a register answers here, and to which question. */
  readonly asked?: { readonly step: string; readonly question: string; readonly answered: boolean };
  readonly settled: readonly Settled[];
  /** Whether it can certainly happen so. */
  readonly sure: boolean;
}

/** A way to a step. */
export interface WayOn {
  readonly to: string;
  readonly memory: Memory;
  readonly deeds: readonly Deed[];
}

/** A deed of the platform that nothing more is to be said of. */
export const BY_ITSELF: Deed = { by: 'platform', moves: [], settled: [], sure: true };

/** Whether a way is the better one to tell of two that come to the same: certain before uncertain, then with fewer waits. */
export function isBetter(one: Told, other: Told): boolean {
  return one.sure === other.sure ? waitsIn(one.deeds) < waitsIn(other.deeds) : one.sure;
}

interface Told {
  readonly sure: boolean;
  readonly deeds: readonly Deed[];
}

function waitsIn(deeds: readonly Deed[]): number {
  return deeds.filter(({ by }) => by === 'time').length;
}
