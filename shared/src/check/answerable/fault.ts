import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Finding } from '#shared/check/finding';
import type { Goal } from '#shared/check/reach/goal';

/** Why no answer fits a field, where that is mended, and what else must come true for it. */
export interface Fault {
  readonly pointer: Pointer;
  /** Half a sentence, without an end. */
  readonly why: Text;
  readonly when: readonly Goal[];
  readonly remedy?: Text;
  /** Of what strands whoever must answer; absent means an error. */
  readonly severity?: Finding['severity'];
}
