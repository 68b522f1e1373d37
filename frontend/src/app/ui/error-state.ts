import { ChangeDetectionStrategy, Component, booleanAttribute, computed, input, output } from '@angular/core';
import type { Problem } from '../api/problem';
import { injectWords } from '../i18n/translator';
import { Notice } from './notice';
import { UI_WORDS } from './words';

/** In the place of what could not be shown: what happened, that nothing is lost, what to do; the code small below. */
@Component({
  selector: 'tb-error-state',
  imports: [Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-notice tone="error" urgent [alone]="alone()" [title]="title()">
      <p>{{ t(more()) }}</p>
      <button type="button" class="tb-button" (click)="retry.emit()">{{ t('retry') }}</button>
      <p class="tb-clause">{{ t('code', { code: problem().code }) }}</p>
    </tb-notice>
  `,
  styles: `
    .tb-button {
      margin-block: 0.75rem 0.5rem;
    }
  `,
})
export class ErrorState {
  readonly problem = input.required<Problem>();
  /** Whether nothing else is on the page. */
  readonly alone = input(false, { transform: booleanAttribute });
  readonly retry = output();

  protected readonly t = injectWords(UI_WORDS);
  private readonly kind = computed(() => kindOf(this.problem()));
  protected readonly title = computed(() => {
    const kind = this.kind();
    return kind === 'other' && this.problem().title ? this.problem().title : this.t(`failed.${kind}`);
  });
  protected readonly more = computed(() => `failed.${this.kind()}More` as const);
}

function kindOf({ status }: Problem): 'unreachable' | 'missing' | 'forbidden' | 'other' {
  if (status === 0) return 'unreachable';
  if (status === 404) return 'missing';
  return status === 403 ? 'forbidden' : 'other';
}
