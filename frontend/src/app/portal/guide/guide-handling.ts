import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Basics } from '#shared/definition/basics';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { HANDLING_WORDS } from './handling-words';
import { handlingFacts } from './handling-facts';

/** The ways of doing it: how much of it online, elsewhere, by appointment, by mail, in whose name. Nothing where the item says nothing. */
@Component({
  selector: 'tb-guide-handling',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (facts().length > 0) {
      <section class="tb-stack" aria-labelledby="guide-handling">
        <h2 id="guide-handling">{{ t('ways.title') }}</h2>
        <dl class="tb-card tb-facts">
          @for (fact of facts(); track fact.word) {
            <dt>{{ t(fact.word) }}</dt>
            <dd>
              @for (part of fact.parts; track $index) {
                <p>{{ say(part) }}</p>
              }
            </dd>
          }
        </dl>
      </section>
    }
  `,
})
export class GuideHandling {
  readonly basics = input.required<Basics>();

  protected readonly t = injectWords(HANDLING_WORDS);
  protected readonly say = injectSay();
  protected readonly facts = computed(() => handlingFacts(this.basics()));
}
