import { inject } from '@angular/core';
import { LanguageChoice, type UiLanguage } from './language-choice';

const BETWEEN = { zh: '、', en: ', ' } as const satisfies Record<UiLanguage, string>;

/** Several things in one line: 甲、乙 or A, B. Follows the language of the screen; needs an injection context. */
export function injectList(): (parts: readonly string[]) => string {
  const { language } = inject(LanguageChoice);
  return (parts) => parts.join(BETWEEN[language()]);
}
