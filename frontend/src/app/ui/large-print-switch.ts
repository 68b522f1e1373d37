import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { injectWords } from '../i18n/translator';
import { PrintSize } from './print-size';
import { UI_WORDS } from './words';

@Component({
  selector: 'tb-large-print-switch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button type="button" class="tb-button" [attr.aria-pressed]="size.large()" (click)="size.toggle()">
      {{ t('largePrint') }}
    </button>
  `,
  styles: `
    .tb-button {
      min-height: var(--target);
      white-space: nowrap;
    }

    @media (max-width: 47.99rem) {
      .tb-button {
        padding-inline: 0.625rem;
      }
    }

    [aria-pressed='true'] {
      border-color: var(--primary);
      background: var(--primary-tint);
      color: var(--primary-hover);
    }
  `,
})
export class LargePrintSwitch {
  protected readonly size = inject(PrintSize);
  protected readonly t = injectWords(UI_WORDS);
}
