import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from '../../ui/icon';
import { injectWords } from '../../i18n/translator';
import { FORM_WORDS } from '../words';

/** The button that adds a row; at the maximum a sentence stands in its place. */
@Component({
  selector: 'tb-add-row',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (count() >= max()) {
      <p class="tb-hint">{{ t('rows.full', { max: max() }) }}</p>
    } @else {
      <button type="button" class="tb-button tb-button-next tb-button-block" [id]="id()" (click)="add.emit()">
        <tb-icon name="plus" /> {{ t(count() === 0 ? 'rows.add' : 'rows.addAgain', { max: max() }) }}
      </button>
    }
  `,
})
export class AddRow {
  readonly id = input.required<string>();
  readonly count = input.required<number>();
  readonly max = input.required<number>();
  readonly add = output();

  protected readonly t = injectWords(FORM_WORDS);
}
