import type { Language } from '#shared/kernel/language';
import type { Text } from '#shared/kernel/text';

/** What stands for the names between {{ and }}, in one language. */
export type Values = ReadonlyMap<string, string>;

const PLACE = /\{\{\s*([A-Za-z][\w.]*)\s*\}\}/g;

/** The names between {{ and }}, in order. */
export function namesIn(template: string): string[] {
  return [...template.matchAll(PLACE)].map((found) => found[1]!);
}

/** Replaces {{name}} by its value, by nothing where there is none. A value is never read again: no injection. */
export function fill(template: string, values: Values): string {
  return template.replace(PLACE, (_, name: string) => values.get(name) ?? '');
}

/** Fills both languages of a text. */
export function fillText(text: Text, valuesIn: (language: Language) => Values): Text {
  const zh = fill(text.zh, valuesIn('zh'));
  return { zh: zh === '' ? '—' : zh, ...(text.en !== undefined && { en: fill(text.en, valuesIn('en')) || '—' }) };
}
