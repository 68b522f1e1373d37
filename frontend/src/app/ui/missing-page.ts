import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords } from '../i18n/translator';
import { UI_WORDS } from './words';

/** An address that leads nowhere. */
@Component({
  selector: 'tb-missing-page',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-page tb-stack">
      <h1>{{ t('failed.missing') }}</h1>
      <p>{{ t('failed.missingMore') }}</p>
      <p>
        <a class="tb-button tb-button-next" routerLink="/">{{ t('toHome') }}</a>
      </p>
    </div>
  `,
  styles: `
    :host {
      display: block;
      padding-block: 3rem;
    }
  `,
})
export class MissingPage {
  protected readonly t = injectWords(UI_WORDS);
}
