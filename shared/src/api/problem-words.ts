import type { Json } from '#shared/kernel/json';
import type { PlaceError } from '#shared/kernel/outcome';
import type { Language } from '#shared/kernel/language';
import { say, type Text } from '#shared/kernel/text';
import { APPLICATION_WORDS } from '#shared/api/words/application-words';
import { ISSUE_CODES, issueWords } from '#shared/form/issue-words';
import { CALENDAR_WORDS } from '#shared/api/words/calendar-words';
import { CASE_WORDS } from '#shared/api/words/case-words';
import { EFFECT_WORDS } from '#shared/api/words/effect-words';
import { ITEM_WORDS } from '#shared/api/words/item-words';
import { REQUEST_WORDS } from '#shared/api/words/request-words';

/** The one catalogue of what can be refused: the words of each code, with {params} filled in. A code without words is a failed spec. */
export const PROBLEM_WORDS = {
  ...REQUEST_WORDS,
  ...ITEM_WORDS,
  ...APPLICATION_WORDS,
  ...CASE_WORDS,
  ...EFFECT_WORDS,
  ...CALENDAR_WORDS,
} as const satisfies Record<string, Text>;

export type ProblemCode = keyof typeof PROBLEM_WORDS;

const UNKNOWN: Text = { zh: '不能这样做（{code}）。', en: 'This cannot be done ({code}).' };

/** The words of a code in a language, its params filled in. Never throws: a code without words is named in a general sentence. */
export function wordsOfProblem(code: string, language: Language, params: Readonly<Record<string, Json>> = {}): string {
  const words: Readonly<Record<string, Text>> = PROBLEM_WORDS;
  const text = say(Object.hasOwn(words, code) ? words[code]! : UNKNOWN, language);
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === 'code') return code;
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined || value === null ? whole : Array.isArray(value) ? value.join('、') : String(value);
  });
}

/** The words of one wrong place: its own where it brings some (a check, a finding), those of the form for an answer, else of the catalogue. */
export function wordsOfPlace(place: PlaceError, language: Language): string {
  if (place.message) return say(place.message, language);
  if (ISSUE_CODES.includes(place.code)) return say(issueWords(place), language);
  return wordsOfProblem(place.code, language, place.params);
}
