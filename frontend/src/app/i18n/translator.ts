import { inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { LanguageChoice } from './language-choice';
import type { Blanks, WordAt, WordBook, WordPath, Words } from './word-book';

type Values<S> = [Blanks<S>] extends [never] ? [] : [values: Readonly<Record<Blanks<S>, string | number>>];

/** Says the word at a key; the blanks of its text are arguments, both checked by the compiler, also in templates. */
export type Translator<W extends Words> = <P extends WordPath<W>>(key: P, ...values: Values<WordAt<W, P>>) => string;

/**
 * The words of a room for a component: `protected readonly t = injectWords(DESK_WORDS);`, then `{{ t('inbox.title') }}`.
 * Follows the language at run time, since it reads its signal. Needs an injection context.
 */
export function injectWords<W extends Words>(book: WordBook<W>): Translator<W> {
  const transloco = inject(TranslocoService);
  const choice = inject(LanguageChoice);
  choice.learn(book);
  return (key, ...values) => transloco.translate<string>(`${book.room}.${key}`, values[0] ?? {}, choice.language());
}
