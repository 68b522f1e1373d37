import type { Text } from '#shared/kernel/text';
import type { Finding } from '#shared/check/finding';
import type { Subject } from '#shared/check/subject';

/** One kind of finding: its code and how it is found. Pure; never throws. Its words name place, harm or law, and remedy. */
export interface FindingKind {
  readonly code: string;
  /** What it watches over, for the list of rules. */
  readonly name: Text;
  find(subject: Subject): readonly Finding[];
}
