import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Definition } from '#shared/definition/definition';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { FactMark } from '../../ui/fact-mark';
import { LegalClause } from '../../ui/legal-clause';
import { WAY_WORDS } from './way-words';

/** The situations that the item knows, and the commitments that may replace papers or the review. Nothing where there are none. */
@Component({
  selector: 'tb-guide-choices',
  imports: [FactMark, LegalClause],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (situations().length > 1) {
      <section class="tb-stack" aria-labelledby="guide-situations">
        <h2 id="guide-situations">{{ t('situations') }}</h2>
        <dl class="tb-card tb-facts">
          @for (situation of situations(); track situation.key) {
            <dt>{{ say(situation.name) }}</dt>
            <dd>{{ say(situation.hint) }} <tb-fact-mark [note]="situation.note" /></dd>
          }
        </dl>
      </section>
    }
    @if (commitments().length > 0) {
      <section class="tb-stack" aria-labelledby="guide-commitments">
        <h2 id="guide-commitments">{{ t('commitments') }}</h2>
        <div class="tb-card tb-stack">
          @for (commitment of commitments(); track commitment.key) {
            <div>
              <h3>{{ say(commitment.name) }}</h3>
              <p>{{ kindWords(commitment.kind) }}</p>
              <p class="tb-small">{{ t('consequence', { what: say(commitment.consequence) }) }}</p>
              <p class="tb-clause">
                @for (basis of commitment.legalBasis; track $index) {
                  <tb-legal-clause [basis]="basis" />
                }
                <tb-fact-mark [note]="commitment.note" />
              </p>
            </div>
          }
          <p class="tb-hint">{{ t('free') }}</p>
        </div>
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 1.5rem;
    }

    :host:empty {
      display: none;
    }

    h3 {
      font-size: 1em;
    }
  `,
})
export class GuideChoices {
  readonly definition = input.required<Definition>();

  protected readonly t = injectWords(WAY_WORDS);
  protected readonly say = injectSay();
  protected readonly situations = computed(() => this.definition().situations ?? []);
  protected readonly commitments = computed(() => this.definition().commitments ?? []);

  protected kindWords(kind: NonNullable<Definition['commitments']>[number]['kind']): string {
    return this.t(`commitmentKind.${kind}`);
  }
}
