import type { Text } from '#shared/kernel/text';

/**
 * What a path holds, as far as words depend on it: a date is later, not greater; money is whole fen
 * and said in yuan; rows are counted otherwise than entries.
 */
export type Holds = 'yesNo' | 'date' | 'money' | 'text' | 'rows' | 'entries';

/**
 * What people call the things that an expression reads. Paths are written form.seats, form.rooms[].area, step.inspect.outcome;
 * where the sentence is not told whose row it stands in, row.area. What has no name is said as it is written.
 */
export interface Names {
  path(path: string): Text | undefined;
  /** The label of an option or an outcome, by the path whose value it is. */
  option(path: string, key: string): Text | undefined;
  holds?(path: string): Holds | undefined;
  /** The name of a function that the language itself has no words for. */
  called?(name: string): Text | undefined;
}
