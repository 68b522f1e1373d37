import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { injectWords } from '../i18n/translator';
import { UI_WORDS } from './words';

const WIDTHS = ['92%', '74%', '83%', '60%'];

/** Grey bars in the place of lines that are on their way; visible after 300 ms, never a spinner. */
@Component({
  selector: 'tb-skeleton',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status' },
  styles: ':host { display: block; }',
  template: `
    <span class="tb-hidden">{{ t('loading') }}</span>
    @for (width of widths(); track $index) {
      <span class="tb-bar" [style.width]="width"></span>
    }
  `,
})
export class Skeleton {
  readonly lines = input(3);

  protected readonly t = injectWords(UI_WORDS);
  protected readonly widths = computed(() =>
    Array.from({ length: this.lines() }, (_, line) => WIDTHS[line % WIDTHS.length]),
  );
}
