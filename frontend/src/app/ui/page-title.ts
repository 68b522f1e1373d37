import { Injectable, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { injectWords } from '../i18n/translator';
import { TITLE_WORDS } from './title-words';

type TitleKey = keyof typeof TITLE_WORDS.zh;

/** A route's `title` is a key of the title words; a screen that knows more (the name of an item) calls `show`. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly t = injectWords(TITLE_WORDS);
  private readonly key = signal<string | undefined>(undefined);
  private readonly own = signal<string | undefined>(undefined);

  constructor() {
    super();
    effect(() => {
      const key = this.key();
      const page = this.own() ?? (isTitleKey(key) ? this.t(key) : key);
      this.title.setTitle(page ? `${page} · ${this.t('name')}` : this.t('name'));
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.own.set(undefined);
    this.key.set(this.buildTitle(snapshot));
  }

  /** The page's own name, until the next navigation. */
  show(title: string): void {
    this.own.set(title);
  }
}

function isTitleKey(key: string | undefined): key is TitleKey {
  return key !== undefined && key in TITLE_WORDS.zh;
}
