import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Goal } from '#shared/check/reach/goal';

/** A condition, when it is asked, and what its never or always holding means. */
export interface JudgedCondition {
  readonly pointer: Pointer;
  readonly words: Text;
  /** What holds wherever it is asked. */
  readonly when: readonly Goal[];
  /** Whether it is asked of applications that were sent, with all that they must answer. */
  readonly sent: boolean;
  /** What follows where it never holds, as half a sentence; absent where another finding says that. */
  readonly never?: Text;
  /** What follows where it always holds; absent where that is how it should be, or another finding says that. */
  readonly always?: Text;
  /** Conditions before it of which the first that holds is taken. */
  readonly before?: readonly Goal[];
  /** Whether it is a check, which fails only where it is false: what is unknown passes. */
  readonly check?: true;
}
