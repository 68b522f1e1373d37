import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '../../ui/icon';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import type { Run } from '../place-props';
import { FORM_WORDS } from '../words';

/** Above the first of the questions that an answer called: why they are there, and how they go away. */
@Component({
  selector: 'tb-because-line',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (run(); as run) {
      @if (run.leads > 0) {
        <p class="because tb-small">
          <tb-icon name="info" /> <span>{{ t('because', { label: say(run.cause.label), count: run.leads }) }}</span>
        </p>
      }
    }
  `,
  styles: `
    .because {
      display: flex;
      gap: 0.5rem;
      margin-bottom: 1rem;
    }

    tb-icon {
      margin-top: 0.125rem;
      color: var(--primary);
    }
  `,
})
export class BecauseLine {
  readonly run = input<Run>();

  protected readonly t = injectWords(FORM_WORDS);
  protected readonly say = injectSay();
}
