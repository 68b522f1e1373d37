import type { CivilDate } from '#shared/kernel/civil-date';
import type { Random } from '#shared/kernel/random';

/** What is known of a place when a value for it is made up. */
export interface Wish {
  readonly random: Random;
  readonly today: CivilDate;
  /** Numbers that something compares with it, or with what is reckoned of it, an age for instance. */
  readonly numbers: readonly number[];
  /** Texts, options and days that it is compared with. */
  readonly texts: readonly string[];
  /** Literals by member, for values of several members: from, to, region… */
  readonly members: (member: string) => readonly (string | number)[];
  /** Division codes that the item knows. */
  readonly regions: readonly string[];
  /** Options that may be chosen now; undefined for what has none. */
  readonly options: readonly string[] | undefined;
}
