import type { Words } from './word-book';

/** A text of a book by its full key, with the sorted names of its blanks. */
export interface WordEntry {
  readonly text: string;
  readonly blanks: readonly string[];
}

/** Every text of one language, for comparing languages. */
export function entriesOf(words: Words, prefix = ''): ReadonlyMap<string, WordEntry> {
  const entries = Object.entries(words).flatMap(([key, value]): [string, WordEntry][] =>
    typeof value === 'string'
      ? [[prefix + key, { text: value, blanks: blanksOf(value) }]]
      : [...entriesOf(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

function blanksOf(text: string): string[] {
  return [...text.matchAll(/\{\{ (\w+) \}\}/g)].map((match) => match[1] ?? '').sort();
}
