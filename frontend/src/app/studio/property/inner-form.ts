import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Form } from '#shared/definition/form';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { injectPlace } from '../bound/place';
import { BOUND_WORDS } from '../bound/words';
import { kindName } from '../form/kind-names';

/** What is filled at a step, to look at: how many questions there are and of which kind. */
@Component({
  selector: 'tb-inner-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-field" [id]="place.id()" tabindex="-1">
      <span class="tb-label">{{ t('inner.title') }}</span>
      @if (place.value()) {
        <details>
          <summary>{{ t('inner.count', { count: questions().length }) }}</summary>
          <p class="tb-hint">{{ t('inner.viewOnly') }}</p>
          <ol>
            @for (question of questions(); track question.key) {
              <li>
                {{ say(question.label) }} <span class="tb-hint">{{ say(kindName(question.kind)) }}</span>
              </li>
            }
          </ol>
        </details>
      } @else {
        <p class="tb-hint">{{ t('inner.none') }}</p>
      }
    </div>
  `,
  styles: `
    summary {
      cursor: pointer;
      min-height: var(--target);
    }

    ol {
      padding-left: 1.5rem;
    }
  `,
})
export class InnerForm {
  readonly at = input.required<string>();

  protected readonly say = injectSay();
  protected readonly t = injectWords(BOUND_WORDS);
  protected readonly kindName = kindName;
  protected readonly place = injectPlace<Form>(this.at);
  protected readonly questions = computed(() =>
    (this.place.value()?.pages ?? []).flatMap(({ sections }) => sections.flatMap(({ elements }) => elements)),
  );
}
