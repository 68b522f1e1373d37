/** Signs that take two columns of a terminal (UAX #11, wide and fullwidth; ambiguous ones count as narrow). */
const WIDE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
/** Signs that take none: they are drawn over the sign before. */
const NONE = /[\p{Mn}\p{Me}\u200b-\u200d\ufe00-\ufe0f]/u;

/** How many columns of a terminal a line takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) columns += NONE.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return columns;
}

/** The text with spaces behind it up to so many columns; as it is where it is longer. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** The longest beginning of the text that fits, with … where something was left out. */
export function fitting(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let [kept, taken] = ['', 0];
  for (const sign of text) {
    taken += columnsOf(sign);
    if (taken > columns - 1) break;
    kept += sign;
  }
  return `${kept}…`;
}
