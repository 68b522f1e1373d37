import type { Choice } from '../bound/choice';
import { CHAIN_WORDS } from './words';

type Table = 'stages' | 'modes' | 'endKinds' | 'tones' | 'reasonNeed';

/** A table of the chain's words as choices, in its order. */
export function tableChoices(table: Table): readonly Choice[] {
  const [zh, en]: readonly Readonly<Record<string, string>>[] = [CHAIN_WORDS.zh[table], CHAIN_WORDS.en[table]];
  return Object.keys(CHAIN_WORDS.zh[table]).map((value) => ({
    value,
    label: { zh: zh?.[value] ?? value, en: en?.[value] ?? value },
  }));
}
