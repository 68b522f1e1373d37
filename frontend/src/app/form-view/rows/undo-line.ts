import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from '../../ui/icon';
import { injectWords } from '../../i18n/translator';
import { FORM_WORDS } from '../words';

/** In the place of a row that was just deleted: what went, and the way back. */
@Component({
  selector: 'tb-undo-line',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="undo tb-small">
      <span>{{ t('rows.removed', { row: name() }) }}</span>
      <button type="button" class="tb-link" [id]="id()" (click)="undo.emit()">
        <tb-icon name="undo" /> {{ t('rows.undo') }}
      </button>
    </p>
  `,
  styles: `
    .undo {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 1rem;
      padding: 0.25rem 1rem;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--ground);
    }

    .tb-link {
      min-height: var(--target);
    }
  `,
})
export class UndoLine {
  readonly id = input.required<string>();
  readonly name = input.required<string>();
  readonly undo = output();

  protected readonly t = injectWords(FORM_WORDS);
}
