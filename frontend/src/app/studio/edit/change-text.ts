import type { Definition } from '#shared/definition/definition';
import type { Language } from '#shared/kernel/language';
import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import { placeOf } from '../place/place-words';
import type { Command } from './command';
import { valueAt } from './patch';

/**
 * Writes a text in one language. An optional text goes when both languages are empty; English goes when it is empty.
 * A required Chinese text may be empty for as long as a person types: the check says that it is missing.
 */
export function changeText(
  definition: Definition,
  at: Pointer,
  language: Language,
  words: string,
  optional: boolean,
): Command | undefined {
  const before = valueAt(definition, at) as Text | undefined;
  if ((before?.[language] ?? '') === words) return undefined;
  const zh = language === 'zh' ? words : (before?.zh ?? '');
  const en = language === 'en' ? words : (before?.en ?? '');
  const gone = optional && zh === '' && en === '';
  const value: Text = { zh, ...(en !== '' && { en }) };
  return { name: 'change-text', place: placeOf(definition, at), patches: [{ op: 'set', at, ...(!gone && { value }) }] };
}
