import { inject } from '@angular/core';
import type { Text } from '#shared/kernel/text';
import { LanguageChoice } from './language-choice';

/** Says a text of a definition in the language of the screen, Chinese where it was not translated; absent gives ''. */
export type TextVoice = (text: Text | undefined) => string;

/** `protected readonly say = injectSay();`, then `{{ say(item.name) }}`. Follows the language at run time. */
export function injectSay(): TextVoice {
  const choice = inject(LanguageChoice);
  return (text) => (choice.language() === 'en' ? text?.en : undefined) ?? text?.zh ?? '';
}
