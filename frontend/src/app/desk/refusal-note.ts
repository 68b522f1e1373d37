import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { injectWords } from '../i18n/translator';
import { Notice } from '../ui/notice';
import type { Refusal } from './case.store';
import { DESK_WORDS } from './words';
import { writtenIn } from './written-in';

/** Why a command was not done, who was faster, and what was written, so that nothing typed is lost with the step. */
@Component({
  selector: 'tb-refusal-note',
  imports: [Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-notice [tone]="overtaken() ? 'warning' : 'error'" urgent [title]="title()">
      @if (overtaken()) {
        <p>{{ t('act.staleMore') }}</p>
        @if (written().length > 0) {
          <p class="tb-label">{{ t('act.wrote') }}</p>
          <ul>
            @for (text of written(); track $index) {
              <li>{{ text }}</li>
            }
          </ul>
        }
      }
      <p class="tb-clause">{{ refusal().problem.code }}</p>
    </tb-notice>
  `,
  styles: 'li { overflow-wrap: anywhere; white-space: pre-line; }',
})
export class RefusalNote {
  readonly refusal = input.required<Refusal>();

  protected readonly t = injectWords(DESK_WORDS);
  protected readonly overtaken = computed(() => this.refusal().overtakenBy !== undefined);
  protected readonly written = computed(() => writtenIn(this.refusal().command));
  protected readonly title = computed(() => {
    const { problem, overtakenBy: name } = this.refusal();
    return name === undefined ? problem.title || problem.code : this.t('act.stale', { name });
  });
}
