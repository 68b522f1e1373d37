import type { Text } from '#shared/kernel/text';
import { ITEM_DICTIONARIES } from '#shared/definition/dictionary/item-dictionaries';
import { MATERIAL_DICTIONARIES } from '#shared/definition/dictionary/material-dictionaries';
import { PROCESS_DICTIONARIES } from '#shared/definition/dictionary/process-dictionaries';

/** Every table of codes. Source: public systems, C0109-compatible; not certified to GB/T 39554.2. */
const TABLES = { ...ITEM_DICTIONARIES, ...MATERIAL_DICTIONARIES, ...PROCESS_DICTIONARIES };

export type DictionaryName = keyof typeof TABLES;

/** Code values of the elements; one table a dictionary, the words of each code. */
export const DICTIONARIES = Object.fromEntries(
  Object.entries(TABLES).map(([name, { codes }]) => [name, codes]),
) as unknown as { readonly [K in DictionaryName]: (typeof TABLES)[K]['codes'] };

/** Whether the numbers of a dictionary are the same everywhere; where not, a province may have others. */
export function isCertain(dictionary: DictionaryName): boolean {
  return TABLES[dictionary].certain;
}

/** The words of a code, or nothing where the dictionary does not have it. */
export function wordsOf(dictionary: DictionaryName, code: string): Text | undefined {
  const table: Readonly<Record<string, Text>> = DICTIONARIES[dictionary];
  return Object.hasOwn(table, code) ? table[code] : undefined;
}
