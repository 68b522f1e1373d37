import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { LanguageChoice } from '../i18n/language-choice';
import { injectWords } from '../i18n/translator';
import { UI_WORDS } from './words';

/** Leads to the other language, named in that language. */
@Component({
  selector: 'tb-language-switch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button
      type="button"
      class="tb-link"
      [attr.lang]="other() === 'en' ? 'en' : 'zh-CN'"
      (click)="choice.choose(other())"
    >
      {{ t('language') }}
    </button>
  `,
  styles: `
    .tb-link {
      min-height: var(--target);
      white-space: nowrap;
    }
  `,
})
export class LanguageSwitch {
  protected readonly choice = inject(LanguageChoice);
  protected readonly t = injectWords(UI_WORDS);
  protected readonly other = computed(() => (this.choice.language() === 'zh' ? 'en' : 'zh'));
}
