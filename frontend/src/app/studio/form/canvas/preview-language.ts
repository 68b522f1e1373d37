import { Injectable, inject } from '@angular/core';
import { LanguageChoice, type UiLanguage } from '../../../i18n/language-choice';
import type { WordBook, Words } from '../../../i18n/word-book';
import { StudioStore } from '../../store/studio.store';

/** Stands in for the language of the screen inside the preview, so that the form can be read in the other one. */
@Injectable()
export class PreviewLanguage implements Pick<LanguageChoice, 'language' | 'choose' | 'learn'> {
  private readonly screen = inject(LanguageChoice, { skipSelf: true });
  private readonly store = inject(StudioStore);

  readonly language = this.store.previewLanguage;

  choose(language: UiLanguage): void {
    this.store.showIn(language);
  }

  learn(book: WordBook<Words>): void {
    this.screen.learn(book);
  }
}
