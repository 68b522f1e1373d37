import type { Text } from '#shared/kernel/text';

/** Words in both languages, for tables of properties. */
export const both = (zh: string, en: string): Text => ({ zh, en });

/** No value, said. */
export const NONE = both('（不用）', '(none)');
