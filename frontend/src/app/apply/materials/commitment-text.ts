import { ChangeDetectionStrategy, Component, booleanAttribute, computed, input } from '@angular/core';
import type { Commitment } from '#shared/definition/commitment';
import { injectLimitWords } from '../../i18n/limit-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { FactMark } from '../../ui/fact-mark';
import { LegalClause } from '../../ui/legal-clause';
import { MATERIAL_WORDS } from '../words/material-words';

/** A commitment in full: what is promised, what follows when it is not kept, on what ground. */
@Component({
  selector: 'tb-commitment-text',
  imports: [FactMark, LegalClause],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details [open]="open()">
      <summary>{{ t('commitment.read') }}：{{ say(commitment().name) }}</summary>
      <div class="tb-stack inside">
        <p class="text">{{ say(commitment().text) }}</p>
        <p>
          <strong>{{ t('commitment.consequence') }}</strong>&ngsp;{{ say(commitment().consequence) }}
        </p>
        @for (line of limits(); track line) {
          <p>{{ line }}</p>
        }
        <p class="tb-clause">
          {{ t('commitment.basis') }}：
          @for (basis of commitment().legalBasis; track $index) {
            <tb-legal-clause [basis]="basis" />
          }
          <tb-fact-mark [note]="commitment().note" />
        </p>
        <p class="tb-hint">{{ t('commitment.free') }}</p>
      </div>
    </details>
  `,
  styles: `
    summary {
      min-height: var(--target);
      cursor: pointer;
    }

    .inside {
      padding: 0.75rem 1rem;
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }

    .text {
      white-space: pre-line;
    }
  `,
})
export class CommitmentText {
  readonly commitment = input.required<Commitment>();
  readonly open = input(false, { transform: booleanAttribute });

  protected readonly t = injectWords(MATERIAL_WORDS);
  protected readonly say = injectSay();
  private readonly limitWords = injectLimitWords();
  protected readonly limits = computed(() => {
    const { supplyWithin, checkedWithin } = this.commitment();
    return [
      ...(supplyWithin ? [this.t('commitment.within', { limit: this.limitWords(supplyWithin) })] : []),
      ...(checkedWithin ? [this.t('commitment.checked', { limit: this.limitWords(checkedWithin) })] : []),
    ];
  });
}
