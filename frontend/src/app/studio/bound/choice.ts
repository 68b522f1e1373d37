import type { Text } from '#shared/kernel/text';

/** One value that a control offers, with its words. */
export interface Choice {
  readonly value: string;
  readonly label: Text;
}

/** A dictionary or table of words as choices, in its order. */
export function choicesOf(words: Readonly<Record<string, Text>>): readonly Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
