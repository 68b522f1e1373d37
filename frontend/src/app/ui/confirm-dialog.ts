import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { injectWords } from '../i18n/translator';
import { UI_WORDS } from './words';

/** One question before an act that is not easily taken back. */
export interface Question {
  readonly title: string;
  /** What the act means and what follows from it. */
  readonly text: string;
  /** The verb of the act: 撤回, 删除. */
  readonly act: string;
  /** Danger marks what destroys or ends something. */
  readonly tone?: 'plain' | 'danger';
}

@Component({
  selector: 'tb-confirm-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="tb-dialog">
      <h1 id="confirm-title">{{ question.title }}</h1>
      <p>{{ question.text }}</p>
      <div class="tb-dialog-acts">
        <button type="button" class="tb-button" (click)="dialog.close(false)">{{ t('cancel') }}</button>
        <button
          type="button"
          class="tb-button"
          [class]="question.tone === 'danger' ? 'tb-button-danger' : 'tb-button-primary'"
          (click)="dialog.close(true)"
        >
          {{ question.act }}
        </button>
      </div>
    </section>
  `,
  styles: `
    h1 {
      font-size: var(--h3);
      line-height: var(--h3-line);
    }
  `,
})
export class ConfirmDialog {
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly question = inject<Question>(DIALOG_DATA);
  protected readonly t = injectWords(UI_WORDS);
}
