import type { Text } from '#shared/kernel/text';

/** A table of code values of one element. */
export interface Dictionary {
  /** The element in Chinese, and its key in C0109. */
  readonly name: Text;
  /** Whether two independent public systems agree on these numbers; where not, they differ by province or are not checked. */
  readonly certain: boolean;
  readonly codes: Readonly<Record<string, Text>>;
}
