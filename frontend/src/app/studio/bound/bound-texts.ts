import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { Text } from '#shared/kernel/text';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { Designer } from '../workspace/designer';
import { BoundText } from './bound-text';
import { injectPlace } from './place';
import { RowActs } from './row-acts';
import { BOUND_WORDS } from './words';

/** A list of texts, such as reasons or conditions. */
@Component({
  selector: 'tb-bound-texts',
  imports: [BoundText, Icon, RowActs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="tb-field" [id]="place.id()" tabindex="-1">
      <legend class="tb-label">{{ label() }}</legend>
      @for (text of place.value() ?? []; track $index; let n = $index, count = $count) {
        <div class="tb-entry">
          <tb-bound-text [at]="at() + '/' + n" [label]="t('entry', { n: n + 1 })" />
          <tb-row-acts [list]="at()" [index]="n" [count]="count" />
        </div>
      }
      @if (!place.readOnly()) {
        <button type="button" class="tb-button tb-button-quiet" (click)="designer.add(at(), { zh: '' })">
          <tb-icon name="plus" /> {{ t('add') }}
        </button>
      }
    </fieldset>
  `,
})
export class BoundTexts {
  readonly at = input.required<string>();
  readonly label = input.required<string>();

  protected readonly designer = inject(Designer);
  protected readonly t = injectWords(BOUND_WORDS);
  protected readonly place = injectPlace<readonly Text[]>(this.at);
}
