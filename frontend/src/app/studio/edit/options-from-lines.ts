import type { ChoiceOption } from '#shared/definition/choice-option';
import { freshKey } from './fresh-key';

/**
 * Options from pasted lines, one a line, English after | where there is any. An option whose Chinese label was there before
 * keeps its key, hint and condition; other keys come from the English words.
 */
export function optionsFrom(lines: string, before: readonly ChoiceOption[]): readonly ChoiceOption[] {
  const labels = lines
    .split(/\r?\n/)
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter(([zh]) => zh !== undefined && zh !== '');
  const known = new Map(before.map((option) => [option.label.zh, option]));
  const taken = new Set(labels.flatMap(([zh = '']) => known.get(zh)?.key ?? []));
  const used = new Set<string>();
  return labels.slice(0, 500).flatMap(([zh = '', en = '']) => {
    if (used.has(zh)) return [];
    used.add(zh);
    const label = { zh, ...(en !== '' && { en }) };
    const old = known.get(zh);
    if (old !== undefined) return [{ ...old, label: { ...old.label, ...label } }];
    const key = freshKey(camelCase(en), taken);
    taken.add(key);
    return [{ key, label }];
  });
}

function camelCase(words: string): string {
  const parts = words.toLowerCase().match(/[a-z0-9]+/g) ?? ['option'];
  return parts
    .map((part, at) => (at === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('')
    .slice(0, 40);
}
