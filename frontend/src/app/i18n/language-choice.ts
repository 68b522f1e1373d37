import { DOCUMENT, Injectable, effect, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Remembered } from './remembered';
import type { WordBook, Words } from './word-book';

export type UiLanguage = 'zh' | 'en';

const HTML_LANG = { zh: 'zh-CN', en: 'en' } as const satisfies Record<UiLanguage, string>;

/** The language of the screens: chosen by the person, remembered on this device, told to `<html lang>` for readers. */
@Injectable({ providedIn: 'root' })
export class LanguageChoice {
  private readonly transloco = inject(TranslocoService);
  private readonly remembered = inject(Remembered);
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly known = new Set<string>();
  private readonly chosen = signal<UiLanguage>(this.remembered.read('language') === 'en' ? 'en' : 'zh');

  readonly language = this.chosen.asReadonly();

  constructor() {
    effect(() => {
      const language = this.chosen();
      this.root.lang = HTML_LANG[language];
      this.transloco.setActiveLang(language);
    });
  }

  choose(language: UiLanguage): void {
    this.chosen.set(language);
    this.remembered.write('language', language);
  }

  /** Hands the words of a room to transloco, once. */
  learn(book: WordBook<Words>): void {
    if (this.known.has(book.room)) return;
    this.known.add(book.room);
    for (const language of ['zh', 'en'] as const) {
      this.transloco.setTranslation(book[language], `${book.room}/${language}`, { emitChange: false });
    }
  }
}
