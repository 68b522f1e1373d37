import type { Language } from '#shared/kernel/language';

/** Who reads what the command line says: in which language, on how wide a page, and whether colours reach his eyes. */
export interface Reader {
  readonly language: Language;
  readonly colour: boolean;
  /** Columns of the page. */
  readonly width: number;
}

/** Words that wait for their reader. */
export type Said = (reader: Reader) => string;

/** One plain sentence in both languages. What comes from files and arguments is made printable. */
export function sentence(zh: string, en: string): Said {
  return ({ language }) => printable(language === 'en' ? en : zh);
}

/**
 * A text as it may be shown on a terminal: signs that would steer it (escape sequences) or reorder the line (bidirectional
 * controls, CVE-2021-42574) stand as their code. Line ends stay.
 */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => (sign === '\t' ? ' ' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}
