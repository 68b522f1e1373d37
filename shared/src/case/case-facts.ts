import type { Instant } from '#shared/kernel/instant';
import type { Calendar } from '#shared/kernel/calendar';
import type { Definition } from '#shared/definition/definition';
import type { FileRef } from '#shared/case/file-ref';
import type { RegionNames } from '#shared/form/region-names';

/** What the rules of cases need to know besides a case's state: the version that it is pinned to, and the present. */
export interface CaseFacts {
  readonly definition: Definition;
  readonly calendar: Calendar;
  /** Rises with every change of it, so that nothing computed from an older one takes the place of what a newer one gave; absent: 0. */
  readonly calendarVersion?: number;
  readonly now: Instant;
  /** Names of divisions, for papers. */
  readonly regions: RegionNames;
  /** Files that the applicant uploaded for this case and that may stand for told materials. */
  readonly uploads?: readonly FileRef[];
  /** Whether a division lies in another one; absent means unknown. */
  readonly liesIn?: (region: string, outer: string) => boolean;
  /** Division codes for which a department acts; absent means unknown. */
  readonly regionsOf?: (department: string) => readonly string[];
  /** Accounts that hold a post; absent means unknown, and no fallback is used. */
  readonly holders?: (post: string) => readonly string[];
}
