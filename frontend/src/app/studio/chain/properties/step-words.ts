import type { Text } from '#shared/kernel/text';
import { CHAIN_WORDS } from '../words';

type Table = 'stages' | 'modes' | 'endKinds' | 'tones' | 'reasonNeed';

/** A table of the chain's words as texts in both languages. */
export function chainTable(table: Table): Readonly<Record<string, Text>> {
  const [zh, en]: readonly Readonly<Record<string, string>>[] = [CHAIN_WORDS.zh[table], CHAIN_WORDS.en[table]];
  return Object.fromEntries(
    Object.keys(CHAIN_WORDS.zh[table]).map((key) => [key, { zh: zh?.[key] ?? key, en: en?.[key] ?? key }]),
  );
}
