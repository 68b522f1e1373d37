/** How a subject is compared; each writes one shape of CEL. */
export const COMPARATORS = [
  'is',
  'isNot',
  'oneOf',
  'contains',
  'lacks',
  'anyOf',
  'onlyOf',
  'otherThan',
  'above',
  'atLeast',
  'below',
  'atMost',
  'yes',
  'no',
  'given',
  'missing',
] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** One comparison of a condition: 经营项目 包含 冷食类制售. */
export interface Comparison {
  /** The path that is read, e.g. form.projects or row.use. */
  readonly subject: string;
  readonly comparator: Comparator;
  /** A text or number to compare with, or several texts for oneOf and its kin; absent where the comparator says all. */
  readonly value?: string | number | readonly string[];
}

/** Comparisons joined by 并且 or 或者. Groups stand one deep: a sentence that needs more is written as text. */
export interface Sentence {
  readonly join: 'and' | 'or';
  readonly parts: readonly (Comparison | Sentence)[];
}

export function isGroup(part: Comparison | Sentence): part is Sentence {
  return 'parts' in part;
}

/** The comparators that compare with several values. */
export const WITH_SEVERAL: ReadonlySet<Comparator> = new Set<Comparator>(['oneOf', 'anyOf', 'onlyOf', 'otherThan']);

/** The comparators that say all by themselves. */
export const WITH_NOTHING: ReadonlySet<Comparator> = new Set<Comparator>(['yes', 'no', 'given', 'missing']);
