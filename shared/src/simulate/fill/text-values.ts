import { nameFrom } from '#shared/simulate/fill/people-values';
import { textLike } from '#shared/simulate/fill/text-like';
import type { Wish } from '#shared/simulate/fill/wish';
import { between, type Random } from '#shared/kernel/random';

const WORDS = '青禾市江岸区滨江路知味小馆新城花园明德嘉和东南西北中';

interface Asked {
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly pattern?: { readonly source: string } | undefined;
}

/** Texts of the length and look that are asked; those first that something compares with. */
export function textsOf(
  { minLength = 1, maxLength = Math.max(40, minLength), pattern }: Asked,
  { random, texts }: Wish,
): string[] {
  const named = texts.filter((text) => text.trim() !== '');
  if (pattern !== undefined) {
    const made = Array.from({ length: 4 }, () => textLike(random, pattern.source)).filter((text) => text !== undefined);
    return [...made, ...named];
  }
  const fitted = (text: string): string => {
    const signs = [...text];
    while (signs.length < Math.max(1, minLength)) signs.push(...sentence(random, 4));
    return signs.slice(0, maxLength).join('');
  };
  return [fitted(sentence(random, between(random, 2, 8))), ...named.map(fitted), fitted(nameFrom(random))];
}

function sentence(random: Random, length: number): string {
  return Array.from({ length }, () => [...WORDS][between(random, 0, [...WORDS].length - 1)]).join('');
}
