import { ChangeDetectionStrategy, Component, booleanAttribute, inject, input } from '@angular/core';
import type { Language } from '#shared/kernel/language';
import type { Text } from '#shared/kernel/text';
import { injectWords } from '../../i18n/translator';
import { changeText } from '../edit/change-text';
import { StudioStore } from '../store/studio.store';
import { injectPlace } from './place';
import { BOUND_WORDS } from './words';

/** A text of the definition in both languages, Chinese first. */
@Component({
  selector: 'tb-bound-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="tb-field">
      <legend class="tb-label">{{ label() }}</legend>
      @if (hint()) {
        <p class="tb-hint">{{ hint() }}</p>
      }
      @for (language of languages; track language) {
        <div class="pair">
          <span class="mark" aria-hidden="true">{{ language === 'zh' ? '中' : 'EN' }}</span>
          @if (long()) {
            <textarea
              class="tb-textarea"
              rows="3"
              [id]="idOf(language)"
              [attr.lang]="language === 'zh' ? 'zh-CN' : 'en'"
              [attr.aria-label]="label() + ' ' + t(language)"
              [readOnly]="place.readOnly()"
              [value]="place.value()?.[language] ?? ''"
              [placeholder]="language === 'en' ? t('noEnglish') : ''"
              (input)="write(language, $any($event.target).value)"
            ></textarea>
          } @else {
            <input
              class="tb-input"
              [id]="idOf(language)"
              [attr.lang]="language === 'zh' ? 'zh-CN' : 'en'"
              [attr.aria-label]="label() + ' ' + t(language)"
              [readOnly]="place.readOnly()"
              [value]="place.value()?.[language] ?? ''"
              [placeholder]="language === 'en' ? t('noEnglish') : ''"
              (input)="write(language, $any($event.target).value)"
            />
          }
        </div>
      }
    </fieldset>
  `,
  styles: `
    .pair {
      display: grid;
      grid-template-columns: 1.5rem 1fr;
      align-items: start;
    }

    .mark {
      color: var(--ink-2);
      font-size: var(--hint);
      line-height: var(--control);
    }
  `,
})
export class BoundText {
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly optional = input(false, { transform: booleanAttribute });
  readonly long = input(false, { transform: booleanAttribute });

  private readonly store = inject(StudioStore);
  protected readonly t = injectWords(BOUND_WORDS);
  protected readonly place = injectPlace<Text>(this.at);
  protected readonly languages = ['zh', 'en'] as const;

  protected idOf(language: Language): string {
    return language === 'zh' ? this.place.id() : `${this.place.id()}-en`;
  }

  protected write(language: Language, words: string): void {
    const definition = this.store.definition();
    if (definition !== undefined) this.store.edit(changeText(definition, this.at(), language, words, this.optional()));
  }
}
